"""Runs a program that talks over standard input and output, with a recursion limit that contests would give."""
import sys


def main():
    sys.setrecursionlimit(160_000)
    file = sys.argv[1]
    del sys.argv[0]
    with open(file, encoding="utf-8") as source:
        text = source.read()
    module = type(sys)("__main__")
    module.__file__ = file
    sys.modules["__main__"] = module
    exec(compile(text, file, "exec", dont_inherit=True), module.__dict__)


main()
