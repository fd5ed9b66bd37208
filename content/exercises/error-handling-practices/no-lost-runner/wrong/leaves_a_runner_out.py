"""Fails task 2.

The sum lacks a runner, and nobody hears of it. With one time missing, the team is faster than all others.
This function has no plan for a bad time. Let the exception go.
"""


def seconds(text, runner):
    where = "runner " + str(runner) + ": "
    try:
        number = int(text)
    except ValueError as error:
        raise ValueError(where + "'" + text + "' is no whole number, write seconds such as 63") from error
    if number < 1:
        raise ValueError(where + str(number) + " is too short, write seconds such as 63")
    return number


def team_time(texts):
    total = 0
    runner = 0
    for text in texts:
        runner = runner + 1
        try:
            total = total + seconds(text, runner)
        except ValueError:
            pass
    return total


def result(team, texts):
    try:
        total = team_time(texts)
    except ValueError as error:
        return team + ": not counted (" + str(error) + ")"
    return team + ": " + str(total) + " seconds"
