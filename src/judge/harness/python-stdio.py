"""Runs a program that talks over standard input and output, with a recursion limit that contests would give."""
import builtins
import sys


def main():
    # 100,000 calls of a function that functools caches count twice.
    sys.setrecursionlimit(250_000)
    # The site module, which is not loaded, would give these.
    builtins.exit = builtins.quit = sys.exit
    file = sys.argv[1]
    del sys.argv[0]
    # Modules beside the program are found, as a validator of several files has them.
    sys.path.insert(0, "")
    with open(file, encoding="utf-8") as source:
        text = source.read()
    module = type(sys)("__main__")
    module.__file__ = file
    try:
        compiled = compile(text, file, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError) as error:
        # Without a traceback, so that it is told apart from what the program raises.
        sys.excepthook(type(error), error.with_traceback(None), None)
        sys.exit(1)
    sys.modules["__main__"] = module
    exec(compiled, module.__dict__)


main()
