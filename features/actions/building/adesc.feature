Feature: Describing things

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario Outline: What one sees who looks
    When Eve types "<line>"
    Then Eve reads only "<answer>"
    And Bob reads nothing
    When Bob types "<look>"
    Then Bob reads "<seen>"

    Examples:
      | line                       | answer                          | look        | seen            |
      | adesc coin It is worn.     | You have described the copper coin. | look coin | It is worn.   |
      | adesc here It is raining.  | You have described Well Square.     | look      | It is raining. |
      | adesc town/shed It is wet. | You have described The Shed.     | in          | It is wet.      |
      | adesc me A tall woman.     | You have described yourself.    | look Eve    | A tall woman.   |
      | adesc goose A fat goose.   | You have described the grey goose. | look goose | A fat goose. |

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads '<answer>'

    Examples:
      | line           | answer                                                  |
      | adesc          | Usage: adesc <object or id> <text>                      |
      | adesc coin     | Usage: adesc <object or id> <text>                      |
      | adesc pear Red | There is no "pear" at hand, and no object with that id. |

  Scenario: A text that is far too long
    When Eve types 4001 letters after "adesc coin"
    Then Eve reads only "That text is too long; 4000 characters are the most."
    When Eve types 4001 letters after "adesc here"
    Then Eve reads only "That text is too long; 4000 characters are the most."

  Scenario: Players cannot
    When Bob types "adesc coin Gold"
    Then Bob reads only 'You do not know how to "adesc". Type help to see what you can do.'

  Scenario: A thing told of within the description of its room
    When Eve types "adesc inroom statue A man of marble looks down on you."
    Then Eve reads only "The room tells of the marble statue now."
    When Bob types "look"
    Then Bob reads "A man of marble looks down on you."
    And Bob reads no line with "marble statue"
    When Eve types "adesc inroom statue false"
    Then Eve reads only "The marble statue is listed in the room again."
    When Eve types "adesc inroom statue false"
    Then Eve reads only "That is so already."
    When Eve types "adesc inroom here x"
    Then Eve reads only "Only items, containers and mobiles can be told of in the description of a room."
