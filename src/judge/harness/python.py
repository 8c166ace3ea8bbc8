"""The harness of Python, run inside the sandbox: loads one program and feeds it inputs.

Frames on one descriptor: a length of 4 bytes, big-endian, a tag of 4 and that many bytes of JSON (see protocol.ts).
Everything that is used after the program was loaded is bound here before: a program may replace what it likes in
`builtins`, `json` or `os`.
"""
import builtins
import sys
import types
from json import JSONDecoder
from json.encoder import c_make_encoder, encode_basestring_ascii
from os import _exit, read, write

# The functions below look names up in this copy.
__builtins__ = dict(vars(builtins))

DESCRIPTOR = 3
ANSWER_LIMIT = 64 * 1024 * 1024
MAX_NODES = 5_000_000
# 100,000 calls of a function that functools caches count twice.
RECURSION_LIMIT = 250_000
SAFE = 2**53 - 1


encode_parts = c_make_encoder(None, None, encode_basestring_ascii, None, ":", ",", False, False, True)
decode_at = JSONDecoder().scan_once


def dumps(data):
    return "".join(encode_parts(data, 0))


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class TooLarge(BaseException):
    pass


def read_exactly(length):
    parts = []
    while length > 0:
        part = read(DESCRIPTOR, min(length, 1 << 20))
        if not part:
            return None
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def read_frame():
    """The next frame's tag and JSON; None at the end of the pipe."""
    # Most frames come whole with one read: the parent sends none before the last one was answered.
    frame = read(DESCRIPTOR, 1 << 16)
    if frame and len(frame) < 8:
        frame += read_exactly(8 - len(frame)) or b""
    if len(frame) < 8:
        return None
    missing = 8 + int.from_bytes(frame[:4], "big") - len(frame)
    rest = read_exactly(missing) if missing > 0 else b""
    return None if rest is None else (frame[4:8], decode_at((frame[8:] + rest).decode("utf-8"), 0)[0])


def write_frame(tag, text):
    body = text.encode("utf-8", "replace")
    rest = len(body).to_bytes(4, "big") + tag + body
    while rest:
        rest = rest[write(DESCRIPTOR, rest):]


def to_native(data, type):
    kind = type["kind"]
    if kind == "long":
        return int(data)
    if kind == "float":
        return float(data)
    if kind == "optional":
        return None if data is None else to_native(data, type["of"])
    if kind == "array":
        return native_items(data, type["of"])
    if kind == "list":
        head = None
        for value in reversed(native_items(data, type["of"])):
            head = ListNode(value, head)
        return head
    if kind == "tree":
        return to_tree(native_items(data, {"kind": "optional", "of": type["of"]}))
    return data


def native_items(items, of):
    kind = of["kind"]
    if kind in ("int", "bool", "string"):
        return items
    return [to_native(item, of) for item in items]


def to_tree(values):
    if not values or values[0] is None:
        return None
    root = TreeNode(values[0])
    queue = [root]
    at = 1
    for parent in queue:
        if at >= len(values):
            break
        if values[at] is not None:
            parent.left = TreeNode(values[at])
            queue.append(parent.left)
        at += 1
        if at < len(values) and values[at] is not None:
            parent.right = TreeNode(values[at])
            queue.append(parent.right)
        at += 1
    return root


def describe(value):
    try:
        if value is None:
            return "None"
        if type(value) is int and value.bit_length() > 200:
            return f"an int of {value.bit_length()} bits"
        if type(value) in (int, float, bool):
            return f"{type(value).__name__} {value!r}"[:60]
        if type(value) is str:
            return f"str {dumps(value[:40])}"
        return str(type(value).__name__)[:60]
    except BaseException:
        return "a value that cannot be described"


def mismatch(value):
    return {"$": describe(value)}


def to_wire(value, type_of):
    """What a solution returned, as data of model/wire.ts, led by the type."""
    kind = type_of["kind"]
    if kind == "void":
        return None
    if kind == "int":
        return value if type(value) is int and -SAFE <= value <= SAFE else mismatch(value)
    if kind == "long":
        return str(value) if type(value) is int and -(2**70) < value < 2**70 else mismatch(value)
    if kind == "float":
        return float_to_wire(value)
    if kind == "bool":
        return value if type(value) is bool else mismatch(value)
    if kind == "string":
        return value if type(value) is str else mismatch(value)
    if kind == "optional":
        return None if value is None else to_wire(value, type_of["of"])
    if kind == "array":
        return items_to_wire(value, type_of["of"]) if isinstance(value, (list, tuple)) else mismatch(value)
    if kind == "list":
        return list_to_wire(value, type_of["of"])
    return tree_to_wire(value, type_of["of"])


def float_to_wire(value):
    if type(value) is int and -SAFE <= value <= SAFE:
        return value
    if type(value) is not float:
        return mismatch(value)
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return "-0" if value == 0 and str(value) == "-0.0" else value


def items_to_wire(items, of):
    if len(items) > ANSWER_LIMIT // 2:
        raise TooLarge
    return [to_wire(item, of) for item in items]


def list_to_wire(node, of):
    values = []
    # Brent's: the mark moves on to the node at each power of two; a cycle comes back to it.
    mark, power = None, 1
    while node is not None:
        if not (hasattr(node, "val") and hasattr(node, "next")):
            return mismatch(node) if not values else {"$": f"a node whose next is {describe(node)}"}
        if node is mark:
            return {"$": "a list with a cycle"}
        if len(values) == power:
            mark, power = node, power * 2
        values.append(to_wire(node.val, of))
        node = node.next
    return values


def tree_to_wire(root, of):
    if root is None:
        return []
    values = []
    queue = [root]
    for node in queue:
        if node is None:
            values.append(None)
            continue
        if not (hasattr(node, "val") and hasattr(node, "left") and hasattr(node, "right")):
            return mismatch(node) if not values else {"$": f"a node whose child is {describe(node)}"}
        if len(queue) > MAX_NODES:
            return {"$": "a tree with a cycle"}
        values.append(to_wire(node.val, of))
        queue.append(node.left)
        queue.append(node.right)
    while values and values[-1] is None:
        values.pop()
    return values


def thrown(error, file):
    """What was raised, with the frames of the program's own file, innermost first."""
    try:
        frames = []
        trace = error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if code.co_filename == file:
                name = code.co_name
                frames.append({"line": trace.tb_lineno} if name == "<module>" else {"line": trace.tb_lineno, "function": name})
            trace = trace.tb_next
        frames = frames[-30:][::-1]
    except BaseException:
        frames = []
    try:
        message = str(error)[:4000]
    except BaseException:
        message = "an exception that cannot be printed"
    return {"name": type(error).__name__[:200], "message": message, "frames": frames}


def settle(value):
    if hasattr(value, "__await__"):
        import asyncio

        return asyncio.run(value)
    return value


class Calls:
    """The call that a class test was in when something was raised; -1 in the constructor."""

    current = -1


def call_function(target, signature, data):
    params = signature["params"]
    args = [to_native(arg, param["type"]) for arg, param in zip(data, params)]
    returned = settle(target(*args))
    if signature["returns"]["kind"] != "void":
        return to_wire(returned, signature["returns"])
    place = [param["name"] for param in params].index(signature["result"])
    return to_wire(args[place], params[place]["type"])


def call_class(target, signature, data):
    methods = {method["name"]: method for method in signature["methods"]}
    Calls.current = -1
    instance = target(*[to_native(arg, param["type"]) for arg, param in zip(data["new"], signature["params"])])
    results = []
    for index, (name, *values) in enumerate(data["calls"]):
        Calls.current = index
        method = methods[name]
        member = getattr(instance, name, None)
        if not callable(member):
            raise TypeError(f"{signature['name']} has no method '{name}'")
        args = [to_native(value, param["type"]) for value, param in zip(values, method["params"])]
        results.append(to_wire(settle(member(*args)), method["returns"]))
    return results


def answer(target, signature, data, file):
    try:
        call = call_class if signature["kind"] == "class" else call_function
        text = dumps({"value": call(target, signature, data)})
        if len(text) > ANSWER_LIMIT:
            raise TooLarge
        return text
    except TooLarge:
        return '{"tooLarge":true}'
    except BaseException as error:
        reply = {"thrown": thrown(error, file)}
        if signature["kind"] == "class":
            reply["call"] = Calls.current
        return dumps(reply)


def load(code, file, name):
    """The program's target, or the frame that says why there is none."""
    try:
        compiled = compile(code, file, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        place = {"line": getattr(error, "lineno", None) or 1}
        if getattr(error, "offset", None):
            place["column"] = error.offset
        message = getattr(error, "msg", None) or str(error)
        return None, {"syntax": {"name": type(error).__name__, "message": message, "frames": [place]}}
    module = types.ModuleType("solution")
    module.__file__ = file
    # Else it would get the copy that this module looks names up in.
    module.__builtins__ = builtins
    sys.modules["solution"] = module
    try:
        exec(compiled, module.__dict__)
    except BaseException as error:
        return None, {"thrown": thrown(error, file)}
    target = module.__dict__.get(name)
    if not callable(target):
        found = [key for key, value in module.__dict__.items() if callable(value) and getattr(value, "__module__", "") == "solution"]
        return None, {"missing": found}
    return target, {"ready": True}


def main():
    sys.setrecursionlimit(RECURSION_LIMIT)
    nodes = types.ModuleType("prep_types")
    nodes.ListNode, nodes.TreeNode = ListNode, TreeNode
    sys.modules["prep_types"] = nodes
    builtins.ListNode, builtins.TreeNode = ListNode, TreeNode
    # The site module, which is not loaded, would give these.
    builtins.exit = builtins.quit = sys.exit
    frame = read_frame()
    if frame is None:
        return
    tag, loading = frame
    signature, file = loading["signature"], loading["file"]
    streams = (sys.stdout, sys.stderr)

    def flush():
        for stream in streams:
            try:
                stream.flush()
            except BaseException:
                pass

    target, reply = load(loading["code"], file, signature["name"])
    flush()
    write_frame(tag, dumps(reply))
    while target is not None:
        frame = read_frame()
        if frame is None:
            return
        tag, data = frame
        text = answer(target, signature, data, file)
        flush()
        write_frame(tag, text)


main()
_exit(0)
