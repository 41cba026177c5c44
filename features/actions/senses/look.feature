Feature: Looking

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario Outline: Around
    When Bob types "<line>"
    Then Bob reads only
      """
      Well Square
      A square with a well.
      [Exits: north, in (oak door)]
      A grey goose patrols the edge of the well.
      Ann is here.
      An iron chest is bolted to the ground.
      A copper coin glints.
      A marble statue stands beside the well.
      Three red apples are here.
      """
    And Ann reads nothing

    Examples:
      | line      |
      | look      |
      | l         |
      | look here |
      | look at here |

  Scenario: A place without people, things and exits
    Given Bob is in "The Field"
    When Bob types "look"
    Then Bob reads only
      """
      The Field
      Grass, and nothing else.
      [Exits: none]
      """

  Scenario Outline: At something
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line              | answer                                |
      | look coin         | One side shows a ship.                |
      | look at coin      | One side shows a ship.                |
      | look at the coin  | One side shows a ship.                |
      | l penny           | One side shows a ship.                |
      | examine coin      | One side shows a ship.                |
      | x coin            | One side shows a ship.                |
      | look chest        | Its lid is open.                      |
      | look pear         | You see no "pear" here.               |
      | look at pear      | You see no "pear" here.               |
      | look south        | There is no way south.                |
      | look nw           | There is no way northwest.            |
      | look \"coin\"     | One side shows a ship.                |
      | look at 'the coin' | One side shows a ship.               |
      | look \"pear\"     | You see no "pear" here.               |
      | look candle       | You see no "candle" here.             |
      | look in chest     | In the iron chest you see two candles. |
      | look into box     | In the iron chest you see two candles. |
      | look inside chest | In the iron chest you see two candles. |
      | look In chest     | In the iron chest you see two candles. |
      | look in coin      | You cannot look inside the copper coin. |
      | look in pot       | You see no "pot" here.                |
      | look in goose     | You cannot look inside the grey goose. |
      | look in Ann       | You cannot look inside Ann.           |
      | look in me        | You cannot look inside yourself.      |

  Scenario: A long description comes in paragraphs
    When Bob types "look statue"
    Then Bob reads only
      """
      A man of marble.
      His nose is gone.
      """

  Scenario: Through an exit
    When Bob types "look north"
    Then Bob reads only "It leads north, to Saddler's Lane."
    When Bob types "look n"
    Then Bob reads only "It leads north, to Saddler's Lane."
    When Bob types "look door"
    Then Bob reads only
      """
      The oak is grey with age.
      It leads in, to The Shed.
      """
    When Bob types "look in"
    Then Bob reads "It leads in, to The Shed."

  Scenario Outline: Half a sentence
    Given Bob is in "The Field"
    When Bob types "<line>"
    Then Bob reads only
      """
      Usage: look
         or: look [at] <someone or something>
         or: look in <container>
         or: look <direction>
      """

    Examples:
      | line      |
      | look at   |
      | look in   |
      | look into |

  Scenario: At somebody, who notices
    Given Carl is in "Well Square"
    When Bob types "look Ann"
    Then Bob reads only
      """
      A typical person, with nothing unusual to be seen.
      Ann wears a linen shirt, a pair of woollen trousers and a pair of leather shoes.
      Ann carries a short sword.
      """
    And Ann reads only "Bob looks at you."
    And Carl reads only "Bob looks at Ann."

  Scenario: At an animal
    When Bob types "look goose"
    Then Bob reads only "It wears a brass ring."
    And Ann reads only "Bob looks at a grey goose."

  Scenario: At oneself, which nobody notices
    Given Bob carries nothing
    When Bob types "look me"
    Then Bob reads only "You look like a typical person, with nothing unusual to be seen."
    And Ann reads nothing
    Given Bob carries "a rope"
    When Bob types "look myself"
    Then Bob reads "You carry a rope."

  Scenario: At what nobody has described
    Given Bob carries "a rope"
    When Bob types "look rope"
    Then Bob reads only "You see nothing special about the rope."

  Scenario: Into what is empty
    When Bob types "get all from chest"
    And Bob types "look in chest"
    Then Bob reads only "The iron chest is empty."

  Scenario: Nobody sees themself
    Given Carl is in "The Shed"
    When Carl types "look"
    Then Carl reads only
      """
      The Shed
      It is dark.
      [Exits: out (oak door)]
      """

  Scenario: Builders see the ids of places and things
    Given a player "Eve" who is a builder
    And Eve is in "The Shed"
    When Eve types "look"
    Then Eve reads only
      """
      The Shed
      It is dark.
      [Exits: out (oak door)]
      Id: town/shed
      """
    When Eve types "look door"
    Then Eve reads "Id: town/shed/out"
    Given Eve is in "Well Square"
    When Eve types "look coin"
    Then Eve reads only
      """
      One side shows a ship.
      Id: town/square/coin
      """
    When Bob types "look coin"
    Then Bob reads no line with "Id:"

  Scenario: A crowd is counted
    Given 33 others are in "The Shed"
    And Carl is in "The Shed"
    When Carl types "look"
    Then Carl reads "3 more are in the crowd."
