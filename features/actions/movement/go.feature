Feature: Walking

  Scenario Outline: In each of the twelve directions
    Given Bob and Ann are in "The Crossing"
    And Carl is in "The Field"
    When Bob types "<line>"
    Then Bob stands in "The Field"
    And Bob reads in this order
      """
      The Field
      Grass, and nothing else.
      [Exits: none]
      Carl is here.
      """
    And Ann reads only "Bob leaves <leaves>."
    And Carl reads only "Bob comes in <comes>."

    Examples:
      | line         | leaves    | comes              |
      | north        | north     | from the south     |
      | south        | south     | from the north     |
      | east         | east      | from the west      |
      | west         | west      | from the east      |
      | northeast    | northeast | from the southwest |
      | northwest    | northwest | from the southeast |
      | southeast    | southeast | from the northwest |
      | southwest    | southwest | from the northeast |
      | up           | up        | from below         |
      | down         | down      | from above         |
      | in           | inside    | from outside       |
      | out          | outside   | from inside        |
      | n            | north     | from the south     |
      | s            | south     | from the north     |
      | e            | east      | from the west      |
      | w            | west      | from the east      |
      | ne           | northeast | from the southwest |
      | nw           | northwest | from the southeast |
      | se           | southeast | from the northwest |
      | sw           | southwest | from the northeast |
      | u            | up        | from below         |
      | d            | down      | from above         |
      | NORTH        | north     | from the south     |
      | go north     | north     | from the south     |
      | go n         | north     | from the south     |
      | walk out     | outside   | from inside        |
      | move Up      | up        | from below         |

  Scenario Outline: By the name of an exit
    Given Bob is in "Well Square"
    When Bob types "<line>"
    Then Bob stands in "<room>"

    Examples:
      | line        | room     |
      | go oak door | The Shed |
      | go door     | The Shed |
      | go the door | The Shed |
      | in          | The Shed |

  Scenario Outline: Where no exit is
    Given Bob and Ann are in "Well Square"
    When Bob types "<line>"
    Then Bob reads only "<answer>"
    And Ann reads nothing
    And Bob stands in "Well Square"

    Examples:
      | line      | answer                           |
      | south     | You cannot go that way.          |
      | go south  | You cannot go that way.          |
      | go window | You cannot go that way.          |
      | go        | Usage: go <direction or exit> [(<manner>)] |

  Scenario: Who sits has to stand up first
    Given Bob and Ann are in "Well Square"
    When Bob types "sit"
    And Bob types "north"
    Then Bob reads only "You have to stand up first."
    And Ann reads nothing
    And Bob stands in "Well Square"

  Scenario: A whole walk typed at once
    Given Bob is in "Well Square"
    When Bob types these lines in one go
      """
      north
      south
      in
      out
      """
    Then Bob reads in this order
      """
      Saddler's Lane
      Well Square
      The Shed
      Well Square
      """
    And Bob stands in "Well Square"

  Scenario: Who has set brief reads no description on the way, and may look at all of it
    Given Bob and Ann are in "The Crossing"
    And Carl is in "The Field"
    When Bob types "set brief on"
    And Bob types "north"
    Then Bob reads only
      """
      The Field
      [Exits: none]
      Carl is here.
      """
    When Bob types "look"
    Then Bob reads only
      """
      The Field
      Grass, and nothing else.
      [Exits: none]
      Carl is here.
      """
    And Ann stands in "The Crossing"
