"""The Content-Security-Policies, and the build step that adds them to every page."""
