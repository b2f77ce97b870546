"""The pages' macros: pure functions of facts, examples, rules and situations, which tests call without MkDocs.

Each function returns HTML or Markdown as text. It raises an error for anything unknown, so that the build fails.
`root` is always the relative path from the page to the site's root, such as "../../" ("" on the home page).
"""
