// A server would keep the anchor of the old address. A folder on disk has no index page of its own.
const link = document.querySelector('a');
link.hash ||= location.hash;
if (location.protocol === 'file:') link.pathname += 'index.html';
location.replace(link.href);
