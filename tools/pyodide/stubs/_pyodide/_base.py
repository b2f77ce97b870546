"""`runPython` and `pyimport` without the modules ast, tokenize and textwrap."""

import _ast

_ONLY_AST = 0x400  # ast.PyCF_ONLY_AST


def eval_code(source, globals=None, locals=None, *, filename="<exec>", **_others):
    """Run `source`. Returns the value of its last statement if that's an expression, otherwise None."""
    globals = {} if globals is None else globals
    locals = globals if locals is None else locals
    tree = compile(source, filename, "exec", _ONLY_AST)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], _ast.Expr) else None
    exec(compile(tree, filename, "exec"), globals, locals)
    if last is None:
        return None
    return eval(compile(_ast.Expression(last.value), filename, "eval"), globals, locals)


def pyimport_impl(path):
    """Import the module or module attribute named by `path`."""
    stem, *attribute = path.rsplit(".", 1)
    found = __import__(stem, fromlist=attribute)
    return getattr(found, attribute[0]) if attribute else found
