"""What the pages print: pure functions of facts, examples, rules and situations, tested without MkDocs.

Each function returns HTML or Markdown as text and raises on anything unknown; none returns an error as text.
`root` is always the relative address of the site's root from the page, such as "../../" ("" on the home page).
"""
