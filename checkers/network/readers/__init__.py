"""One reader per CSV file: `COLUMNS` says what the file has, `read(table)` turns its rows into values.

A reader knows its file's quirks and nothing else. It skips what it cannot read, and says so in the table's
note.
"""
