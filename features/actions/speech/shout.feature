Feature: Speaking so loudly that the whole area hears it

  Background:
    Given Bob and Ann are in "Well Square"
    And Carl is in "The Shed"

  Scenario: In the room and beyond it
    When Bob types "shout the ship is here!"
    Then Bob reads only 'You shout, "The ship is here!"'
    And Ann reads only 'Bob shouts, "The ship is here!"'
    And Carl reads only 'Bob shouts from somewhere near, "The ship is here!"'
    When Bob types "yell (angrily) quiet"
    Then Ann reads only 'Angrily, Bob shouts, "Quiet."'

  Scenario: The deaf hear nothing
    Given Ann and Carl are deaf
    When Bob types "shout wake up"
    Then Ann reads only "Bob moves his lips."
    And Carl reads nothing

  Scenario: Nothing to shout
    When Bob types "shout"
    Then Bob reads "Usage: shout <words>"
    And Ann reads nothing
