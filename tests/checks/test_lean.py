import subprocess

from milepost.checks import lean


def output(program, *arguments):
    return subprocess.run(lean.command(program, *arguments), capture_output=True, text=True, check=True).stdout


def test_a_lean_program_loads_the_modules_that_it_names_and_no_others():
    program = "from milepost.checks import spawn\nfrom milepost.sandbox.inside import kernel\nprint(*sys.modules)"
    loaded = set(output(program).split())
    assert {"milepost.checks.spawn", "milepost.sandbox.inside.kernel"} <= loaded
    assert not {"milepost.checks.run", "milepost.sandbox.choosing"} & loaded


def test_it_gets_its_arguments():
    assert output("print(sys.argv[1:])", "tea", "with milk") == "['tea', 'with milk']\n"
