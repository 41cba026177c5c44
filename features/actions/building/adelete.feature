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
    Then Bob reads only 'You do not know how to "adelete". Did you mean delete?'

  Scenario: All of a class, once it is said how many
    When Eve types "adelete all apple"
    Then Eve reads only 'That would delete 3. Type "adelete all apple 3" to do it.'
    When Eve types "adelete all apple 3"
    Then 0 "red apple" lie in "Well Square"
    And Bob reads only "There is a flash of light."
    When Eve types "aundo"
    Then Eve reads only 'You have taken back "adelete all apple".'
    And 3 "red apple" lie in "Well Square"

  Scenario: In an area, but nothing that is somebody's
    Given Bob carries "a candle"
    When Eve types "adelete all candles in area"
    Then Eve reads a line with 'Type "adelete all candles in area 2" to do it.'
    When Eve types "adelete all candles in world 2"
    Then Bob has "candle"
    When Eve types "adelete all pears in world"
    Then Eve reads only 'There is no "pears" in the world.'
    When Eve types "adelete all rooms in area 5"
    Then Eve reads a line with "Well Square (town/square): That is the room where everyone arrives; it has to stay."
