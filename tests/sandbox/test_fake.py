from milepost.sandbox import Completed, FakeSandbox, Job


def test_the_fake_keeps_its_jobs_and_answers_each() -> None:
    fake = FakeSandbox(lambda job: Completed(exit_code=len(job.argv)))
    job = Job(argv=("python", "x.py"))
    assert fake.run(job).exit_code == 2
    assert fake.jobs == [job]
