Feature: Help files, read anew while people play

  Background:
    Given a player "Eve" who is a builder
    And Bob and Eve are in "Well Square"

  Scenario: A file says something else of a command, or more
    Given the help file "wave"
      """
      help: wave
      text: Lifts a hand, as is done in this town.
      see: [bow]
      """
    And the help file "bow"
      """
      help: bow
      adds: Guards like it.
      """
    When Bob types "help wave"
    Then Bob reads no line with "Lifts a hand"
    When Eve types "areload help"
    Then Eve reads only "The help was read anew: 2 files."
    When Bob types "help wave"
    Then Bob reads in this order
      """
      Wave
      Lifts a hand, as is done in this town.
      See also: help bow.
      """
    When Bob types "help bow"
    Then Bob reads a line with "Usage: bow"
    And Bob reads "Guards like it."
    When Bob types "help search lifts a hand"
    Then Bob reads a line with "wave: Lifts a hand, as is done in this town."

  Scenario: A topic of its own, and one for the staff
    Given the help file "money"
      """
      help: money
      aliases: [old coins]
      text: |
        Coins are of copper.

        Nobody changes them.
      see: [get, talking]
      """
    And the help file "plots"
      """
      help: plots
      tier: builder
      text: Ask before you build on the green.
      """
    When Eve types "areload help"
    And Bob types "help old coins"
    Then Bob reads in this order
      """
      Money
      Coins are of copper.
      Nobody changes them.
      See also: help get and help talking.
      """
    When Bob types "help"
    Then Bob reads "More to read: help money."
    When Bob types "help search copper"
    Then Bob reads "help money"
    When Bob types "help plots"
    Then Bob reads only 'There is no help on "plots".'
    When Eve types "ahelp"
    Then Eve reads a line with "and help plots."
    When Eve types "ahelp plots"
    Then Eve reads "Ask before you build on the green."
    When Eve types "help plots"
    Then Eve reads "Ask before you build on the green."

  Scenario Outline: A mistake is told with file and line, and all is explained as before
    Given the help file "money"
      """
      help: money
      text: Coins are of copper.
      """
    When Eve types "areload help"
    Then Eve reads a line with "1 file."
    Given the help file "<name>"
      """
      help: <help>
      <line>
      """
    When Eve types "areload help"
    Then Eve reads "There are mistakes, so all stays as it was."
    And Eve reads a line with '<why>'
    When Bob types "help money"
    Then Bob reads "Coins are of copper."

    Examples:
      | name   | help  | line                          | why                                                            |
      | plots  | plot  | text: Ask.                    | plots.yaml:1:1: help is "plot", but the file is named          |
      | plots  | plots | tier: builder                 | plots.yaml:1:1: text is missing                                |
      | plots  | plots | txt: Ask.                     | plots.yaml:2:1: txt is not known here                          |
      | plots  | plots | { text: Ask., see: [unicorn]  | plots.yaml:2:29: this is not YAML                              |
      | take   | take  | text: Ask.                    | take.yaml:1:1: help is another word for "get"                  |
      | get    | get   | aliases: [seize]              | get.yaml:2:1: aliases are for topics                           |
      | get    | get   | see: [drop]                   | get.yaml:1:1: help needs text                                  |
      | things | things | text: Ask.                   | things.yaml:1:1: help is a word of help itself                 |
