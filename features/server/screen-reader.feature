Feature: Text for those who hear it

  Scenario: One answer before the first room is enough, and is kept
    Given there is an account of "Ann"
    When Ann connects
    Then Ann reads "If you read with a screen reader, answer R."
    When Ann types "r"
    And Ann logs in as Ann
    Then Ann reads in this order
      """
      Well Square
      You can go north.
      """
    And Ann reads no line with "["
    When Ann types "quit"
    And Ann comes back
    Then Ann reads "You can go north."

  Scenario: It can be turned on and off in the game, and holds for the next visit
    Given Ann is in "Well Square"
    When Ann types "screenreader on"
    Then Ann reads "From now on everything is written for a screen reader."
    When Ann types "look"
    Then Ann reads "You can go north."
    When Ann types "screenreader off"
    And Ann types "look"
    Then Ann reads a line with "[Exits: "
    When Ann types "screenreader please"
    Then Ann reads a line with "screenreader on"

  Scenario: Who needs no question is not asked one
    When Ann connects with a screen reader
    Then Ann reads no line with "answer R"

  Scenario: The prompt comes once, and not after each line
    Given Ann is in "Well Square"
    When Ann types "screenreader on"
    And Ann types "look"
    Then Ann is asked ""

  Scenario: A map is told in sentences, the nearest room first
    Given Ann is in "Well Square"
    When Ann types "screenreader on"
    And Ann types "map"
    Then Ann reads in this order
      """
      Well Square is where you are.
      Saddler's Lane lies one step north.
      """

  Scenario: Every command reads well aloud
    Given a player "Ann" who is an admin
    And Bob is in "Well Square"
    And Ann carries "a brass bell"
    When Ann types "screenreader on"
    Then every command that Ann types reads well aloud
