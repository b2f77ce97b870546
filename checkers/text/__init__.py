"""A draft as text: normalising, sentences, greeting, sign-off, blanks, language, length, names."""
