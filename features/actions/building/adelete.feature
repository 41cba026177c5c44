Feature: Taking things out of the world

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: A thing vanishes before everybody
    When Eve types "adelete coin"
    Then Eve and Bob read only "The copper coin vanishes in a flash of light."
    And 0 "copper coin" lie in "Well Square"

  Scenario: What a container held falls to where it was
    When Eve types "adelete chest"
    Then Eve and Bob read only "The iron chest vanishes in a flash of light."
    And 2 "candle" lie in "Well Square"

  Scenario: What somebody carries, and what is far away
    Given Eve carries "a rope"
    When Eve types "adelete rope"
    Then Eve reads a line with "You have deleted rope (new-"
    And Bob reads nothing
    When Eve types "adelete town/lane/sack"
    Then Eve reads only "You have deleted flour sack (town/lane/sack)."

  Scenario: An exit
    When Eve types "adelete north"
    Then Eve reads only "You have deleted north (town/square/north)."
    When Bob types "north"
    Then Bob reads only "You cannot go that way."

  Scenario: A room goes with its exits and all that is in it
    When Eve types "adelete town/lane"
    Then Eve reads only "You have deleted Saddler's Lane (town/lane)."
    When Bob types "look"
    Then Bob reads "[Exits: in (oak door)]"

  Scenario: Whoever left from a room that is gone comes back at the refuge
    Given Carl is in "The Shed"
    When Carl types "quit"
    And Eve types "adelete town/shed"
    And Carl comes back
    Then Carl stands in "Well Square"

  Scenario Outline: Refusals
    Given Carl is in "The Shed"
    When Eve types "<line>"
    Then Eve reads '<answer>'
    And Bob reads nothing

    Examples:
      | line                | answer                                                          |
      | adelete             | Usage: adelete <object or id>                                   |
      | adelete pear        | There is no "pear" at hand, and no object with that id.         |
      | adelete here        | That is the room where everyone arrives; it has to stay.        |
      | adelete town/square | That is the room where everyone arrives; it has to stay.        |
      | adelete town/shed   | There are players in that room.                                 |
      | adelete Bob         | Players are not deleted this way.                               |
      | adelete town        | That area still has rooms.                                      |
      | adelet coin         | You do not know how to "adelet". Did you mean adelete?          |

  Scenario: Players cannot
    When Bob types "adelete coin"
    Then Bob reads only 'You do not know how to "adelete". Type help to see what you can do.'
