"""One reader per CSV file: `COLUMNS` says what's in the file, `read(table)` turns its rows into values.

A reader knows its own file's quirks and nothing else. It skips what it can't read, and says so in the table's note.
"""
