Feature: Making something new

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "The Shed"

  Scenario Outline: Things
    When Eve types "<line>"
    Then Eve reads "There is a flash of light, and <thing> is here."
    And Eve reads a line with "Its id is new-"
    And Bob reads only "There is a flash of light, and <thing> is here."
    When Bob types "look"
    Then Bob reads "<seen>"

    Examples:
      | line                          | thing            | seen                       |
      | acreate item silver ring      | a silver ring    | A silver ring is here.     |
      | acreate item an old map       | an old map       | An old map is here.        |
      | acreate item umbrella         | an umbrella      | An umbrella is here.       |
      | acreate item some sand        | some sand        | Some sand is here.         |
      | acreate container wooden box  | a wooden box     | A wooden box is here.      |
      | acreate mobile black cat      | a black cat      | A black cat is here.       |
      | acreate mobile Hugo           | Hugo             | Hugo is here.              |
      | ac item bell                  | a bell           | A bell is here.            |

  Scenario: What is made can be used at once
    When Eve types "acreate container wooden box"
    And Eve types "acreate item silver ring"
    And Bob types "get ring"
    And Bob types "put ring in box"
    Then Bob reads only "You put a silver ring into a wooden box."

  Scenario: A room, and the way there and back
    When Eve types "acreate room The Loft"
    Then Eve reads a line with "You have made the room The Loft. Its id is new-"
    When Eve makes an exit "up" to "The Loft"
    Then Eve and Bob read "There is a flash of light, and a way leads up."
    When Bob types "up"
    Then Bob stands in "The Loft"
    And Bob reads only
      """
      The Loft
      [Exits: none]
      """

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads '<answer>'
    And Bob reads nothing

    Examples:
      | line                      | answer                                   |
      | acreate                   | Usage: acreate item <name>               |
      | acreate item              | Usage: acreate item <name>               |
      | acreate dragon Smaug      | Usage: acreate item <name>               |
      | acreate exit              | Usage: acreate item <name>               |
      | acreate exit up           | Usage: acreate item <name>               |
      | acreate exit sideways x   | Usage: acreate item <name>               |
      | acreate exit out town/square | There is an exit in that direction already. |
      | acreate exit up town/nowhere | There is no room with that id. "look" shows you the id of the room you are in. |

  Scenario: A name that is far too long
    When Eve types 81 letters after "acreate item"
    Then Eve reads only "That name is too long; 80 characters are the most."
    When Eve types 81 letters after "acreate room"
    Then Eve reads only "That name is too long; 80 characters are the most."
    And Bob reads nothing
    When Eve types 80 letters after "acreate item"
    Then Bob reads a line with "There is a flash of light"

  Scenario: Players cannot
    When Bob types "acreate item gold"
    Then Bob reads only 'You do not know how to "acreate". Type help to see what you can do.'
