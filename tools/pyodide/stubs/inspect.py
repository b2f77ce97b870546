"""The parts of inspect that Pyodide's jsbind, dataclasses and pkgutil use."""

from importlib.machinery import all_suffixes
from types import FunctionType, MethodType

_VARARGS, _VARKEYWORDS, _COROUTINE = 4, 8, 128  # flags of a code object


class _empty:
    pass


class Parameter:
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = range(5)
    empty = _empty

    def __init__(self, name, kind, default=_empty):
        self.name, self.kind, self.default = name, kind, default


class Signature:
    def __init__(self, parameters):
        self.parameters = parameters


def signature(function):
    """The parameters of a function or method. Raises ValueError for anything else, which dataclasses expects."""
    skip = 0
    if isinstance(function, MethodType):
        function, skip = function.__func__, 1
    if not isinstance(function, FunctionType):
        raise ValueError("no signature")
    code, names = function.__code__, function.__code__.co_varnames
    defaults = function.__defaults__ or ()
    given = (_empty,) * (code.co_argcount - len(defaults)) + defaults
    found = []
    for index, (name, default) in enumerate(zip(names, given)):
        kind = Parameter.POSITIONAL_ONLY if index < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
        found.append(Parameter(name, kind, default))
    del found[:skip]
    last = code.co_argcount + code.co_kwonlyargcount
    if code.co_flags & _VARARGS:
        found.append(Parameter(names[last], Parameter.VAR_POSITIONAL))
    for name in names[code.co_argcount : last]:
        found.append(Parameter(name, Parameter.KEYWORD_ONLY, (function.__kwdefaults__ or {}).get(name, _empty)))
    if code.co_flags & _VARKEYWORDS:
        found.append(Parameter(names[last + bool(code.co_flags & _VARARGS)], Parameter.VAR_KEYWORD))
    return Signature({parameter.name: parameter for parameter in found})


def isclass(value):
    return isinstance(value, type)


def ismethod(value):
    return isinstance(value, MethodType)


def iscoroutinefunction(value):
    return isinstance(value, FunctionType) and bool(value.__code__.co_flags & _COROUTINE)


def get_annotations(value):
    return dict(value.__dict__.get("__annotations__", ()))


def getattr_static(value, name, default=_empty):
    for holder in type.mro(value) if isinstance(value, type) else (value, *type.mro(type(value))):
        if name in vars(holder):
            return vars(holder)[name]
    if default is _empty:
        raise AttributeError(name)
    return default


def getmodulename(path):
    name = path.rpartition("/")[2]
    for suffix in sorted(all_suffixes(), key=len, reverse=True):
        if name.endswith(suffix):
            return name[: -len(suffix)]
    return None
