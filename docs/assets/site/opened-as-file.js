// On a page opened from a disk, browsers load no modules, so there's neither a checker nor the page for your network. This says
// so in their place. It's a classic script, since those are loaded.
(() => {
  if (location.protocol !== "file:") return;
  for (const element of document.querySelectorAll("etiquette-checker, network-audit")) {
    const notice = document.createElement("p");
    notice.className = "ec-as-file";
    notice.setAttribute("role", "note");
    notice.textContent =
      "You've opened this page as a file, and browsers don't let files run the checker. In the folder with index.html, run " +
      "“python3 -m http.server”, then open http://localhost:8000. Any other web server works too.";
    element.before(notice);
  }
})();
