from milepost.cli.main import main

main()
