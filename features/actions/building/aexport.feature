Feature: An area back into a world file

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: The area where one stands is written, and loads again
    When Eve types "aexport"
    Then Eve reads a line with 'The area town is written to '
    And Bob reads nothing
    And the exported files make a world in which "town/square" is "Well Square"

  Scenario: What was built is in it, by an id that a file can write
    When Eve types "acroom east The Old Bakery"
    And Eve types "aexport The Town"
    Then Eve reads a line with " is town/the-old-bakery there."
    And the exported files make a world in which "town/the-old-bakery" is "The Old Bakery"

  Scenario: What no file can say is told, and a file that was there is not replaced in silence
    Given Eve types "ahide statue"
    When Eve types "aexport town"
    Then Eve reads "What no world file can say is not in it:"
    And Eve reads "  town/square/statue: visible."
    When Eve types "aexport town"
    Then Eve reads a line with ", over the file that was there."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads '<answer>'

    Examples:
      | line            | answer                                              |
      | aexport nowhere | There is no area "nowhere"; "areas" lists them.      |
      | aexport coin    | There is no area "coin"; "areas" lists them.         |

  Scenario: Players cannot
    When Bob types "aexport"
    Then Bob reads a line with 'You do not know how to "aexport".'
