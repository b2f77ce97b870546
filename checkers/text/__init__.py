"""Reads a draft as text: normalising, sentences, greeting, sign-off, blanks, language, length, names."""
