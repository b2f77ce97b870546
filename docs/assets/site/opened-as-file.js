// Shows why nothing works on a page opened from disk: browsers don't load modules there. They do load classic scripts
// like this one.
(() => {
  if (location.protocol !== "file:") return;
  for (const element of document.querySelectorAll("etiquette-checker, network-audit, mailing-check")) {
    const notice = document.createElement("p");
    notice.className = "ec-as-file";
    notice.setAttribute("role", "note");
    notice.textContent =
      "This page can't check anything, because you've opened it as a file. Put the folder you unzipped on any web server, or " +
      "run “python3 -m http.server” in it and open http://localhost:8000.";
    element.querySelector(".fp-fallback")?.remove(); // it says that scripts are turned off, which isn't the reason here
    (element.closest("details") ?? element).before(notice);
  }
})();
