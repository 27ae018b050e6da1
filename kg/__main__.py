from kg.cli import main

if __name__ == "__main__":  # a process that a query runs in loads it under another name
    main()
