Feature: Going through portals

  Background:
    Given Bob and Ann are in "The Porch"
    And Carl is in "The Hall"

  Scenario: One enters, in the usual words
    When Bob types "enter arch"
    Then Bob stands in "The Hall"
    And Bob reads "You boldly step through the stone arch."
    And Ann reads only "Bob steps through the stone arch and vanishes."
    And Carl reads only "Bob steps out of the stone arch."

  Scenario: One climbs, in the builder's words, and the dark hides who comes
    Given Carl is in "The Vault"
    When Bob types "climb up the rope"
    Then Bob stands in "The Vault"
    And Bob reads "You climb, hand over hand."
    And Ann reads only "Bob climbs up, and his feet are the last of it."
    And Carl reads only "You hear someone come in."

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Bob stands in "The Porch"

    Examples:
      | line             | answer                                                            |
      | enter            | Usage: enter <thing>                                              |
      | enter rope       | That is no way to pass the rope. You could climb it.              |
      | jump over arch   | That is no way to pass the stone arch. You could enter it.        |
      | crawl through mug | You cannot crawl the mug.                                        |
      | climb moon       | You see no "moon" here.                                           |

  Scenario: Who sits has to stand up first
    When Bob types "sit"
    And Bob types "enter arch"
    Then Bob reads only "You have to stand up first."

  Scenario: The way of going is seen
    When Bob types "gait with a limp"
    Then Bob reads only "The others read: With a limp, Bob leaves north."
    When Bob types "open gate"
    And Bob types "east"
    Then Ann reads only "With a limp, Bob leaves east."
    And Carl reads only "With a limp, Bob comes in from the west."
    When Bob types "west (on tiptoe)"
    Then Ann reads only "On tiptoe, Bob comes in from the east."
    When Bob types "gait none"
    Then Bob reads only "The others read: Bob leaves north."

  Scenario: A pose is seen until one goes on
    When Bob types "pose leaning on the well"
    Then Bob reads only "You are now seen here as: leaning on the well."
    When Ann types "look"
    Then Ann reads "Bob is here, leaning on the well."
    When Bob types "enter arch"
    And Carl types "look"
    Then Carl reads "Bob is here."
    When Bob types "pose none"
    Then Bob reads only "You strike no pose any more."
    When Bob types "pose"
    Then Bob reads a line with "Usage: pose"

  Scenario: One peers through exits
    When Bob types "peer east"
    Then Bob reads only "The gate is closed."
    When Bob types "open gate"
    And Bob types "peer gate"
    Then Bob reads only
      """
      Squinting, you can make out The Hall.
      You see Carl there.
      """
    And Ann reads only "Bob peers through the gate."
    When Bob types "peer north"
    Then Bob reads only "There is no way out like that here."
