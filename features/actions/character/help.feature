Feature: Finding out what can be done

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario Outline: All of it
    When Bob types "<line>"
    Then Bob reads "This is what you can do:"
    And Bob reads a line with "Moving: north, south, east, west, "
    And Bob reads a line with "Looking: look, "
    And Bob reads a line with "Things: get, drop, put, give, "
    And Bob reads a line with "Talking: say, tell, reply, whisper, "
    And Bob reads a line with "Gestures: emote, agree, blush, bow, "
    And Bob reads no line with "write_post"
    And Bob reads no line with "Building"
    And Bob reads 'Type "help get" to read about "get".'
    And Ann reads nothing

    Examples:
      | line |
      | help |
      | ?    |

  Scenario: One command, by any of its words
    When Bob types "help take"
    Then Bob reads only
      """
      Get
      Usage: get <item>
         or: get <item> from <container>
         or: get all
         or: get all from <container>
      Picks something up from the room, or out of a container, and keeps it in your inventory. "get 2.apple" takes the second apple, "get all.apple" every apple.
      Also: take and grab.
      """

  Scenario: A topic
    When Bob types "help talking"
    Then Bob reads in this order
      """
      Talking
      tell: Says something to one player, wherever in the world they are. Nobody else hears it. Somebody who is away is told when they come back.
      reply: Answers the player who told you something last; who has gone meanwhile is told on coming back.
      """
    And Bob reads no line with "get:"

  Scenario: Everything that speaks of a word
    When Bob types "help search container"
    Then Bob reads 'These speak of "container":'
    And Bob reads a line with "put: "
    And Bob reads no line with "say: "
    When Bob types "help search dragon"
    Then Bob reads only 'No help speaks of "dragon".'

  Scenario Outline: What there is no help on
    When Bob types "<line>"
    Then Bob reads only '<answer>'

    Examples:
      | line        | answer                                                 |
      | help loook  | There is no help on "loook". Did you mean look?        |
      | help dragon | There is no help on "dragon".                          |
      | help me     | There is no help on "me".                              |
      | help git    | There is no help on "git". Did you mean get, sit or gait? |
      | help logout | There is no help on "logout". Did you mean quit?       |
      | help building | There is no help on "building".                      |
      | help running the server | There is no help on "running the server".  |

  Scenario: Each sees what they may do
    Given a player "Eve" who is a builder
    When Eve types "help"
    Then Eve reads a line with "Building: acreate, adesc, aset"
    And Eve reads a line with "Running the server: goto"
    When Eve types "help acreate"
    Then Eve reads "Usage: acreate item <name>"
    When Bob types "help acreate"
    Then Bob reads only 'There is no help on "acreate".'
    When Bob types "help search object"
    Then Bob reads no line with "adelete"
