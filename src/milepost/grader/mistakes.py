"""What the usual errors usually mean: for each, a pattern of Python's own words, and a sentence or two for a beginner.

The first entry that matches counts. `{0}`, `{1}` are what the pattern's brackets caught; `{near}` and `{on}` come from
where the error was raised (the most similar name, the type of the value).
"""

Entry = tuple[str, str, str]

RUNNING: tuple[Entry, ...] = (
    ("NameError", r"name '(true|false|none)' is not defined", "Python writes `True`, `False` and `None` with a capital."),
    ("NameError", r"name '(.+?)' is not defined. Did you mean: '(.+?)'", "There is no name `{0}` here. Is `{1}` meant?"),
    ("NameError:module", r"name '(.+?)'", "`{0}` is a module. Is the line `import {0}` missing?"),
    ("NameError:near", r"name '(.+?)'", "There is no name `{0}` here. Is `{near}` meant?"),
    (
        "NameError",
        r"name '(.+?)'",
        "Nothing has the name `{0}` when this line runs. Is it spelled as where it got its value, and does that line run "
        "first? A text needs quotes around it.",
    ),
    (
        "UnboundLocalError",
        r".*?local variable '(.+?)'",
        "The function gives `{0}` a value somewhere, so `{0}` is its own variable, and at this line it has no value yet. "
        "Give it one before, or take it in as a parameter.",
    ),
    (
        "TypeError",
        r"can only concatenate str \(not \"(.+?)\"\)",
        "`+` can't join a text and a value of type {0}. `str(...)` makes a text of the value; if both should be numbers, "
        "`int(...)` makes a number of the text.",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for (.+?): .*NoneType",
        "One side of `{0}` is None. Often it comes from a function without `return`, or from a method such as `.append` or "
        "`.sort`, which changes a list and gives back nothing.",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for (.+?): '(.+?)' and '(.+?)'",
        "`{0}` doesn't work between a value of type {1} and one of type {2}. If one is a text that should be a number, "
        "`int(...)` or `float(...)` makes a number of it.",
    ),
    (
        "TypeError",
        r"'(.+?)' not supported between instances of '(.+?)' and '(.+?)'",
        "`{0}` can't compare a value of type {1} with one of type {2}. Text from `input()` or from a file becomes a number "
        "with `int(...)`.",
    ),
    (
        "TypeError",
        r"(.+?)\(\) missing \d+ required .*arguments?: (.+)",
        "`{0}` is called with too few values: nothing is given for {1}. Compare the line with `def` with the call.",
    ),
    (
        "TypeError",
        r"(.+?)\(\) takes (.+?) positional arguments? but (\d+) (?:was|were) given",
        "The call gives `{0}` another number of values ({2}) than its `def` takes ({1}). In a class, `self` counts.",
    ),
    (
        "TypeError",
        r"(.+?)\(\) got an unexpected keyword argument '(.+?)'",
        "`{0}` is called with `{1}=...`, and its line with `def` has no parameter of that name.",
    ),
    (
        "TypeError",
        r"(list|tuple|string) indices must be integers.*",
        "The square brackets after a {0} take a whole number, its place. A text in them belongs to a dictionary.",
    ),
    (
        "TypeError",
        r"'(.+?)' object is not callable",
        "Round brackets follow something that isn't a function, but a value of type {0}. Is a comma missing before them, or "
        "has a variable the name of a function, such as `list` or `sum`?",
    ),
    (
        "TypeError",
        r"'(builtin_function_or_method|method|function|type)' object is not subscriptable",
        "Square brackets follow a function. To call it, use round ones.",
    ),
    (
        "TypeError",
        r"'NoneType' object is not (?:subscriptable|iterable)",
        "This value is None. Often it comes from a function without `return`, or from a method such as `.append` or "
        "`.sort`, which changes a list and gives back nothing.",
    ),
    ("TypeError", r"'(.+?)' object is not subscriptable", "A value of type {0} has no parts to pick with square brackets."),
    (
        "TypeError",
        r"'(int|float)' object is not iterable",
        "A `for` loop, `list(...)` or `sum(...)` needs several values to go through, and this is one number. "
        "`range(...)` makes numbers to go through.",
    ),
    ("TypeError", r"'(.+?)' object is not iterable", "A value of type {0} can't be gone through one by one."),
    (
        "TypeError",
        r"'(str|tuple)' object does not support item (?:assignment|deletion)",
        "A {0} can't be changed in place. Build a new one, or use a list.",
    ),
    (
        "TypeError",
        r"unhashable type: '(.+?)'",
        "A {0} can change, so it can't be a key of a dictionary or stand in a set. A tuple can.",
    ),
    (
        "TypeError",
        r"object of type '(.+?)' has no len\(\)",
        "`len` counts what is in a value. A value of type {0} has no parts.",
    ),
    ("IndexError", r"pop from empty list", "`.pop()` takes something off a list, and this list is empty."),
    (
        "IndexError",
        r"(list|string|tuple)? ?.*index out of range",
        "There is nothing at that place. Places count from 0, so the last one is the length minus 1, and something empty "
        "has none at all.",
    ),
    (
        "KeyError",
        r"(.*)",
        "The dictionary has no key {0} when this line runs. `in` asks whether a key is there; `.get` answers without "
        "stopping.",
    ),
    (
        "AttributeError",
        r"'NoneType' object has no attribute '(.+?)'",
        "The value before `.{0}` is None. Often it comes from a function without `return`, or from a method such as "
        "`.append` or `.sort`, which gives back nothing.",
    ),
    (
        "AttributeError",
        r"'(str|int|float|tuple|dict|set)' object has no attribute '(append|extend|insert|sort)'",
        "`.{1}` belongs to lists, and this value is of type {0}.",
    ),
    ("AttributeError:near", r"'(.+?)' object has no attribute '(.+?)'", "A {0} has no `.{1}`. Is `.{near}` meant?"),
    ("AttributeError:near", r"module '(.+?)' has no attribute '(.+?)'", "`{0}` has no `{1}`. Is `{near}` meant?"),
    (
        "AttributeError",
        r"'(.+?)' object has no attribute '(.+?)'",
        "A value of type {0} has no `.{1}`. Is it the value you think?",
    ),
    (
        "AttributeError",
        r"module '(.+?)' has no attribute '(.+?)'",
        "The module `{0}` has no `{1}`. Is there a file of your own with the name of that module?",
    ),
    (
        "ValueError",
        r"invalid literal for int\(\) with base 10: (.+)",
        "`int(...)` makes a number of text that looks like a whole number, and {0} doesn't.",
    ),
    (
        "ValueError",
        r"could not convert string to float: (.+)",
        "`float(...)` makes a number of text that looks like a number, with a point and without a unit. {0} doesn't.",
    ),
    (
        "ValueError",
        r"too many values to unpack \(expected (\d+)",
        "There are {0} names on the left of `=`, or after `for`, and more values than that to give them.",
    ),
    (
        "ValueError",
        r"not enough values to unpack \(expected (\d+), got (\d+)\)",
        "There are {0} names on the left of `=`, or after `for`, and fewer values to give them: {1}.",
    ),
    ("ValueError", r"list\.remove\(x\): x not in list", "`.remove` takes out a value that is in the list. This one isn't."),
    ("ValueError", r".+ is not in (?:list|tuple)", "`.index` looks for a value, and this one isn't there."),
    (
        "ValueError",
        r"substring not found",
        "`.index` looks for a text in another, and it isn't there. `.find` gives -1 then.",
    ),
    ("ValueError", r"(?:min|max)\(\).*(?:empty|iterable)", "`min` and `max` need at least one value, and there is none."),
    ("ValueError", r"I/O operation on closed file", "The file is closed already. Work with it inside its `with` block."),
    ("ZeroDivisionError", r"(.*)", "Something is divided by 0. What is the divisor when there is nothing to count?"),
    (
        "RecursionError",
        r"(.*)",
        "The function calls itself again and again without an end. Which call should answer without calling on, and is it "
        "ever reached?",
    ),
    (
        "EOFError",
        r"(.*)",
        "`input()` waits for a line, and there is none left. Is it called more often than there are lines, or in a function "
        "that gets its values as parameters?",
    ),
    (
        "FileNotFoundError",
        r"\[Errno 2\] .*?: (.+)",
        "There is no file {0} in the folder in which the program runs. Is the name exactly right?",
    ),
    ("IsADirectoryError", r"(.*)", "This name belongs to a folder, not to a file."),
    ("FileExistsError", r"(.*)", "There is something of that name already."),
    ("PermissionError", r"(.*)", "The program may not use this file or folder."),
    (
        "ModuleNotFoundError",
        r"No module named '(.+?)'",
        "Python finds no module `{0}`. Is the name right, and is it needed here?",
    ),
    ("ImportError", r"cannot import name '(.+?)' from '(.+?)'", "The module `{1}` has no `{0}`."),
    (
        "RuntimeError",
        r"(dictionary|set|.+) changed size during iteration",
        "The loop goes through a {0} and changes it at the same time. Go through a copy: `list(...)` around it makes one.",
    ),
    (
        "UnicodeDecodeError",
        r"(.*)",
        'The file isn\'t text in the encoding it is read with. Does `open` have `encoding="utf-8"`?',
    ),
    ("UnicodeEncodeError", r"(.*)", 'The encoding can\'t write this character. Does `open` have `encoding="utf-8"`?'),
    ("JSONDecodeError", r"(.*)", "This text isn't JSON. JSON has double quotes, and no comma after the last item."),
    ("AssertionError", r"(.*)", "An `assert` of your own doesn't hold here."),
    ("StopIteration", r"(.*)", "`next` asks for another value, and there is none left."),
    ("OverflowError", r"(.*)", "The number is too large for this."),
    ("MemoryError", r"(.*)", "There is no more memory. Does something grow without an end?"),
)

PARSING: tuple[Entry, ...] = (
    ("SyntaxError:>>>", r"(.*)", "`>>>` is what the interpreter writes in front of a line. It isn't part of the program."),
    ("SyntaxError:else if", r"(.*)", "Python writes `else if` as one word: `elif`."),
    ("SyntaxError:&&", r"(.*)", "Python writes `&&` as `and`."),
    ("SyntaxError:||", r"(.*)", "Python writes `||` as `or`."),
    ("SyntaxError:++", r"(.*)", "Python has no `++`. `n = n + 1` or `n += 1` adds one."),
    ("SyntaxError:=>", r"(.*)", "Greater or equal is written `>=`."),
    ("SyntaxError:=<", r"(.*)", "Less or equal is written `<=`."),
    ("SyntaxError:keyword", r"(.*)", "`{keyword}` is a word of Python's own and can't be a name. Choose another."),
    (
        "SyntaxError",
        r"invalid character '([\u2018-\u201e\u00ab\u00bb])'",
        "{0} is a quote for print. Python's quotes are the straight ones: ' or \".",
    ),
    (
        "SyntaxError",
        r"invalid character '(.+?)'",
        "Python doesn't know the character {0}. It looks like another one, perhaps from a text that was copied.",
    ),
    (
        "SyntaxError",
        r"invalid non-printable character",
        "There is an invisible character here, often from a text that was copied. Delete the space and type it anew.",
    ),
    (
        "SyntaxError",
        r"expected ':'",
        "A line with `if`, `elif`, `else`, `for`, `while`, `def` or `class` ends with a colon.",
    ),
    (
        "SyntaxError",
        r"invalid syntax. Maybe you meant '==' or ':=' instead of '='",
        "One `=` gives a name a value. Two, `==`, ask whether two values are equal.",
    ),
    (
        "SyntaxError",
        r"cannot assign to (.+?) here. Maybe you meant '=='",
        "`=` needs a name on its left. To compare, write `==`.",
    ),
    ("SyntaxError", r"cannot assign to (True|False|None)", "`{0}` is a fixed value and can't get another."),
    ("SyntaxError", r"cannot assign to (.+)", "The left side of `=` has to be a name, or a place such as `things[0]`."),
    ("SyntaxError", r"'(.)' was never closed", "This `{0}` has no partner. Each bracket that is opened has to be closed."),
    ("SyntaxError", r"unmatched '(.)'", "This `{0}` closes something that was never opened. Is there one too many?"),
    (
        "SyntaxError",
        r"closing parenthesis '(.)' does not match opening parenthesis '(.)'",
        "`{1}` is open here, and `{0}` can't close it. Brackets close in the reverse order, each with its own kind.",
    ),
    (
        "SyntaxError",
        r"unterminated triple-quoted string",
        "A text that begins with three quotes ends with three quotes. These never come.",
    ),
    (
        "SyntaxError",
        r"unterminated (?:f-)?string literal",
        "The text has no quote at its end. It has to be closed on the same line, with the same kind of quote.",
    ),
    ("SyntaxError", r"f-string: (?:expecting '\}'|.*'\{' was never closed)", "In an f-string, each `{{` needs its `}}`."),
    (
        "SyntaxError",
        r"f-string: single '\}' is not allowed",
        "In an f-string, a `}}` belongs to a `{{`. To show one, double it.",
    ),
    (
        "SyntaxError",
        r"f-string: (?:empty|valid) expression",
        "The braces of this f-string hold nothing. Put a value into them.",
    ),
    (
        "SyntaxError",
        r"f-string: (.*)",
        "The expression in the braces of this f-string isn't complete. Inside, use the other kind of quote than around it.",
    ),
    (
        "IndentationError",
        r"expected an indented block after (.+?) on line (\d+)",
        "After the {0} on line {1}, the next line has to be indented, by four spaces. An empty block is written `pass`.",
    ),
    (
        "IndentationError",
        r"expected an indented block",
        "The line before ends with a colon, so this one has to be indented.",
    ),
    (
        "IndentationError",
        r"unexpected indent",
        "This line is indented more than the one before, and nothing asks for it. Only a line that ends with a colon does.",
    ),
    (
        "IndentationError",
        r"unindent does not match",
        "This line stands between two levels. Let it begin exactly under the line of the block that it belongs to.",
    ),
    ("IndentationError", r"(.*)", "The spaces in front of this line don't fit with those of the lines around it."),
    (
        "TabError",
        r"(.*)",
        "Tabs and spaces are mixed in front of these lines. They look alike and aren't. Use four spaces everywhere.",
    ),
    (
        "SyntaxError",
        r"Missing parentheses in call to '(.+?)'",
        "`{0}` is a function: what it works on stands in round brackets.",
    ),
    (
        "SyntaxError",
        r"'return' outside function",
        "`return` belongs inside a function. Is the line indented under its `def`?",
    ),
    (
        "SyntaxError",
        r"'(break|continue)' (?:outside|not properly in) loop",
        "`{0}` belongs inside a loop. Is the line indented?",
    ),
    ("SyntaxError", r"'(yield|await)' outside", "`{0}` belongs inside a function. Is the line indented under its `def`?"),
    (
        "SyntaxError",
        r"invalid syntax. Perhaps you forgot a comma",
        "Is a comma missing between two values, or an operator such as `+`?",
    ),
    ("SyntaxError", r"invalid decimal literal", "A name can't begin with a digit, and a number can't have letters in it."),
    (
        "SyntaxError",
        r"leading zeros in decimal integer",
        "A whole number isn't written with a 0 in front. As text, in quotes, it can be.",
    ),
    (
        "SyntaxError",
        r"expected 'except' or 'finally' block",
        "A `try` needs an `except` under it, in line with it, before the program goes on.",
    ),
    (
        "SyntaxError",
        r"positional argument follows keyword",
        "In a call, values without a name stand before those with `name=`.",
    ),
    (
        "SyntaxError",
        r"(?:non-default argument follows default|parameter without a default)",
        "In a `def`, parameters with a default such as `n=1` stand after those without.",
    ),
    ("SyntaxError", r"duplicate argument '(.+?)'", "Two parameters have the name `{0}`."),
    (
        "SyntaxError",
        r"unexpected character after line continuation",
        "A backslash stands outside of a text. Is `/` meant, or a quote missing?",
    ),
    ("SyntaxError", r"unexpected EOF", "The file ends in the middle of something. Is a bracket or a block still open?"),
    (
        "SyntaxError",
        r"name '(.+?)' is (?:used|assigned to) (?:prior to|before) (?:global|nonlocal)",
        "`{0}` is used before this line.",
    ),
    ("SyntaxError", r"no binding for nonlocal '(.+?)'", "No function around this one has a variable `{0}`."),
    (
        "SyntaxError",
        r"encoding problem|unknown encoding",
        "The first lines name an encoding that Python doesn't know. Use UTF-8.",
    ),
    ("SyntaxError", r"too many (?:statically )?nested", "This is nested too deeply for Python to read."),
    ("RecursionError", r"(.*)", "This is nested too deeply for Python to read."),
    ("MemoryError", r"(.*)", "This is nested too deeply for Python to read."),
    (
        "SyntaxError",
        r"(.*)",
        "Python can't read this line. Look at the line before it as well: a bracket or a quote that is still open there "
        "shows only here.",
    ),
)
