Feature: Setting one attribute

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario Outline: What it changes
    When Eve types "aset <what>"
    Then Eve reads only "You have set <answer>."
    And Bob reads nothing
    When Bob types "<line>"
    Then Bob reads "<seen>"

    Examples:
      | what                        | answer                        | line        | seen                              |
      | coin name silver coin       | name of the copper coin       | get silver  | You take a silver coin.           |
      | coin article the            | article of the copper coin    | get coin    | You take the copper coin.         |
      | coin name a golden spoon    | name of the copper coin       | get spoon   | You take a golden spoon.          |
      | coin name some old coins    | name of the copper coin       | get coins   | You take some old coins.          |
      | coin name umbrella          | name of the copper coin       | get umbrella | You take an umbrella.            |
      | coin aliases cash, money    | altNames of the copper coin   | get money   | You take a copper coin.           |
      | coin short rolls away       | shortDesc of the copper coin  | look        | A copper coin rolls away.         |
      | coin description It is old. | longDesc of the copper coin   | look coin   | It is old.                        |
      | me longDesc A tall woman.   | longDesc of yourself          | look Eve    | A tall woman.                     |
      | coin shortDesc rolls away   | shortDesc of the copper coin  | look        | A copper coin rolls away.         |
      | coin @shortdesc !nothing    | shortDesc of the copper coin  | look        | Three red apples and a copper coin are here. |
      | coin longDesc It is round.  | longDesc of the copper coin   | look coin   | It is round.                      |
      | coin altNames cash, money   | altNames of the copper coin   | get money   | You take a copper coin.           |
      | coin altNames !nothing      | altNames of the copper coin   | get penny   | You see no \"penny\" here.        |
      | coin generic token          | generic of the copper coin    | get token   | You take a copper coin.           |
      | coin movable no             | movable of the copper coin    | get coin    | It will not budge.                |
      | coin visible off            | visible of the copper coin    | get coin    | You see no \"coin\" here.         |
      | statue movable yes          | movable of the marble statue  | get statue  | You take a marble statue.         |
      | here name The Market        | name of Well Square           | look        | The Market                        |

  Scenario: Pronouns
    When Eve types "aset Bob gender they"
    And Bob types "shrug"
    Then Eve reads only "Bob shrugs their shoulders."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads only '<answer>'

    Examples:
      | line                   | answer                                                  |
      | aset pear name x       | There is no "pear" at hand, and no object with that id. |
      | aset coin colour red   | There is no attribute "colour". There are name, altNames, generic, article, shortDesc, longDesc, gender, visible, movable, openable, keys, read, writable, seats and light. |
      | aset coin movable maybe | "maybe" does not fit movable; it can be yes or no.     |
      | aset coin visible maybe | "maybe" does not fit visible; it can be yes or no.     |
      | aset coin gender lady  | "lady" does not fit gender; it can be he, she, it or they. |
      | aset coin name !nothing | It needs a name.                                       |
      | aset Bob name Rob      | Players keep their names.                               |

  Scenario: Half a sentence
    When Eve types "aset coin name"
    Then Eve reads only
      """
      Usage: aset <object or id> <attribute> <value>
         or: aset here <attribute> <value>
         or: aset all <class> [in area, in world] <attribute> <value>
      """

  Scenario: Players cannot
    When Bob types "aset coin name gold"
    Then Bob reads only 'You do not know how to "aset". Did you mean set?'

  Scenario: A name that is far too long
    When Eve types 81 letters after "aset coin name"
    Then Eve reads only "That name is too long; 80 characters are the most."

  Scenario: All of a class
    When Eve types "aset all apple generic fruit"
    And Eve types "alist class fruit"
    Then Eve reads "a red apple (town/square/apple-2), in Well Square."

  Scenario: An attribute that the game does not know is kept with "aset!"
    When Eve types "aset! coin @weight 3"
    Then Eve reads only "@weight is kept about a copper coin."
    When Eve types "aset! coin @weight !delete"
    Then Eve reads only "That is forgotten about a copper coin."
    When Eve types "aset! coin name a silver coin"
    Then 1 "silver coin" lies in "Well Square"
    When Eve types "aset! coin"
    Then Eve reads a line with "Usage: aset!"
    When Eve types "aset all"
    Then Eve reads a line with "Usage: aset"

  Scenario: How a thing smells and feels
    When Eve types "aset coin smell It smells of copper"
    Then Eve reads only "You have set smell of the copper coin."
    When Bob types "smell coin"
    Then Bob reads a line with "It smells of copper."
    When Eve types "aset coin texture Worn smooth."
    And Eve types "aset coin smell !nothing"
    And Bob types "smell coin"
    Then Bob reads no line with "copper."

  Scenario: What a thing can be, set in the game
    When Eve types "acreate container a teak coffer"
    And Eve types "acreate item a brass key"
    And Eve types "aset coffer openable closed"
    Then Eve reads only "You have set openable of the teak coffer."
    When Eve types "aset coffer keys brass key"
    And Bob types "get brass key"
    And Bob types "lock coffer"
    And Bob types "open coffer"
    Then Bob reads a line with "locked"
    When Eve types "aset coffer keys unicorn"
    Then Eve reads a line with '"unicorn" does not fit keys; it can be what turns its lock'
    When Eve types "aset coffer openable ajar"
    Then Eve reads only '"ajar" does not fit openable; it can be open or closed.'
    When Eve types "acreate item a ledger"
    And Eve types "aset ledger read Owed: three loaves."
    And Bob types "read ledger"
    Then Bob reads a line with "Owed: three loaves."
    When Eve types "aset ledger writable 200"
    Then Eve reads only "You have set writable of the ledger."
    When Eve types "aset ledger writable lots"
    Then Eve reads a line with '"lots" does not fit writable'
    When Eve types "aundo"
    Then Eve reads a line with "You have taken back"
    When Eve types "aset ledger seats 2"
    And Bob types "sit ledger"
    Then Bob reads a line with "You sit down on"
    When Eve types "aset ledger seats 51"
    Then Eve reads a line with '"51" does not fit seats'
    When Eve types "aset ledger light always"
    Then Eve reads only "You have set light of the ledger."
    When Eve types "aset ledger light dim"
    Then Eve reads a line with '"dim" does not fit light; it can be lit, unlit or always.'
    When Eve types "aset ledger light !nothing"
    Then Eve reads only "You have set light of the ledger."
    When Eve types "aset ledger light !nothing"
    Then Eve reads only "It has nothing of that."
    When Eve types "aset goose openable open"
    Then Eve reads only 'Only items and containers have openable; a door is hung with "acdoor".'
