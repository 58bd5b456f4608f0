// Once it is time, and that is not five years ago: a clock that is further off is wrong. What has no time needs a script.
for (const one of document.querySelectorAll('[hidden]')) {
  const age = Date.now() - (one.dataset.from ?? Date.now());
  one.hidden = age < 0 || age > 1.6e11;
}
