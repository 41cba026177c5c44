Feature: Coming and going

  Background:
    Given Bob and Ann are in "The Shed"

  Scenario: Others see who is gone and who is back
    When Bob's connection is lost
    Then Ann reads only "Bob vanishes in a plume of smoke."
    When Ann types "look"
    Then Ann reads no line with "Bob"
    When Bob comes back
    Then Ann reads only "Bob appears in a plume of smoke."
    And Bob stands in "The Shed"
    And Bob reads "Ann is here."

  Scenario: Whoever is silent for too long, or gone without a word, gives up the place (DOS-17)
    When 3600 seconds go by
    Then Bob reads no line with "silent"
    When Ann types "look"
    And 1 seconds go by
    Then Bob reads "You have been silent for so long that your place is given to others."
    And Bob is not connected any more
    And Ann is still connected
    And Ann reads only "Bob vanishes in a plume of smoke."

  Scenario: An operator may let everybody be silent
    Given a player "Eve" who is an admin
    When Eve types "aconfig limits.idleSeconds 0"
    And 90000 seconds go by
    Then Bob, Ann and Eve are still connected

  Scenario: Nobody stays at the login for ever (DOS-03)
    When Dora connects
    And 180 seconds go by
    Then Dora is still connected
    When 1 seconds go by
    Then Dora reads only "That took too long. Goodbye."
    And Dora is not connected any more
    And Bob is still connected

  Scenario: Who leaves during the login leaves nothing behind
    When Dora connects
    And Dora types "2"
    And Dora's connection is lost
    Then Bob and Ann read nothing
    When Eve connects
    And Eve types "Dora"
    Then Eve is asked "There is nobody called Dora yet. Make a new character of that name? (Y/n)"

  Scenario: What was told to somebody who left is forgotten
    When Ann types "tell Bob hello"
    And Bob types "quit"
    And Bob comes back
    And Bob types "reply hello"
    Then Bob reads only "Nobody has told you anything yet."
