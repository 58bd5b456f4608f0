{
  const { dataset, style } = document.currentScript.parentElement;
  try {
    if (
      /^#since=/.test(location.hash) ||
      localStorage[`throughline:${dataset.briefing}`] ||
      localStorage['throughline:order']
    ) {
      style.visibility = 'hidden';
      setTimeout(() => style.removeProperty('visibility'), 2000);
    }
  } catch {}
}
