"""What turns docs and checkers into the site, and helps us work on it."""
