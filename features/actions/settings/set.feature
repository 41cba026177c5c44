Feature: Playing as one likes

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: All of it at a glance
    When Bob types "set"
    Then Bob reads only
      """
      This is how you play:
      wordwrap: as wide as your window.
      pagelength: off.
      brief: off.
      prompt: on.
      verbosity: normal.
      layout: basic.
      commands: off.
      There are also "set color", "set screenreader", "set description" and "set password".
      """

  Scenario Outline: Each of it
    When Bob types "set <setting> <value>"
    Then Bob reads only '<answer>'
    When Bob types "quit"
    And Bob comes back
    And Bob types "set <setting>"
    Then Bob reads '<answer>'
    When Bob types "set <setting> <back>"
    And Bob types "set <setting>"
    Then Bob reads '<as it was>'

    Examples:
      | setting      | value   | answer                 | back    | as it was                         |
      | wordwrap     | 40      | wordwrap: 40 columns.  | default | wordwrap: as wide as your window. |
      | wrap         | OFF     | wordwrap: off.         | default | wordwrap: as wide as your window. |
      | pagelength   | 20      | pagelength: 20 lines.  | 0       | pagelength: off.                  |
      | brief        | on      | brief: on.             | off     | brief: off.                       |
      | prompt       | What?   | prompt: "What?".       | on      | prompt: on.                       |
      | prompt       | off     | prompt: off.           | default | prompt: on.                       |
      | verbosity    | full    | verbosity: full.       | normal  | verbosity: normal.                |
      | layout       | wide    | layout: wide.          | basic   | layout: basic.                    |
      | commands     | on      | commands: on.          | off     | commands: off.                    |

  Scenario Outline: What makes no sense
    When Bob types "<line>"
    Then Bob reads only '<answer>'

    Examples:
      | line              | answer                                                                                        |
      | set wordwrap 9    | "9" makes no sense here: wordwrap can be off, default, or a number of columns from 10 to 200. |
      | set pagelength x  | "x" makes no sense here: pagelength can be off, or a number of lines from 1 to 200.           |
      | set brief maybe   | "maybe" makes no sense here: brief can be on or off.                                          |
      | set verbosity all | "all" makes no sense here: verbosity can be brief, normal or full.                            |
      | set layout huge   | "huge" makes no sense here: layout can be basic, partial, full, wide.                         |
      | set height 7      | There is no setting "height". Type "set" to see what there is.                                |

  Scenario: Lines are wrapped where one wants it
    When Bob types "set wordwrap 20"
    And Ann types "say one two three four five six"
    Then Bob reads only
      """
      Ann says, "One two
      three four five
      six."
      """
    When Bob types "set wordwrap off"
    And Ann types "say one two three four five six"
    Then Bob reads only 'Ann says, "One two three four five six."'

  Scenario: The prompt
    When Bob types "set prompt What now?"
    Then Bob is asked "What now?"
    When Bob types "quit"
    And Bob comes back
    And Bob types "look"
    Then Bob is asked "What now?"

  Scenario: Long things come page by page
    When Bob types "set pagelength 4"
    And Bob types "set"
    Then Bob reads 5 lines
    And Bob reads "--- Type more for the next page (1/3). ---"
    When Bob types "more"
    Then Bob reads "prompt: on."
    And Bob reads "--- Type more for the next page (2/3). ---"
    When Bob types "more"
    Then Bob reads only
      """
      There are also "set color", "set screenreader", "set description" and "set password".
      """
    When Bob types "more"
    Then Bob reads only "There is no more."
    When Bob types "set pagelength 0"
    And Bob types "set"
    Then Bob reads 9 lines

  Scenario: For a screen reader
    When Bob types "set screenreader on"
    Then Bob reads only "From now on everything is written for a screen reader."
    When Bob types "set screenreader maybe"
    Then Bob reads a line with "There is no setting"
