// A folder on disk has no index page of its own.
if (location.protocol === 'file:')
  for (const link of document.querySelectorAll('a[href]')) {
    const href = String(link.getAttribute('href'));
    link.setAttribute('href', href.replace(/^([^:#]*\/)(?=#|$)/, '$1index.html'));
  }
