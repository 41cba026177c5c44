Feature: Coming in

  Scenario: Everybody is greeted, and asked about colour first
    When Dora connects
    Then Dora reads a line with "Welcome"
    And Dora is asked "Would you like colour? (Y/n)"
    And a line of Dora may have 512 bytes
    When Dora types "y"
    Then Dora is shown colour
    And Dora reads only
      """

      1. Log in
      2. Make a new character
      3. Quit
      Type a number, or the name of your character straight away.
      To look around at once, without a password, type "guest".
      """
    And Dora is asked "Your choice:"

  Scenario Outline: The colour question takes a yes, a no, or the next answer at once
    Given there is an account of "Dora"
    When Dora connects
    And Dora types "<answer>"
    Then Dora is shown <colour>
    And Dora is asked "<question>"

    Examples:
      | answer | colour                  | question           |
      | y      | colour                  | Your choice:       |
      | YES    | colour                  | Your choice:       |
      |        | colour                  | Your choice:       |
      | n      | no colour               | Your choice:       |
      | No     | no colour               | Your choice:       |
      | Dora   | what the client can do  | Password for Dora: |
      | 1      | what the client can do  | What is your name? |
      | 2      | what the client can do  | What is your character to be called? |

  Scenario Outline: Going away again
    When Dora connects
    And Dora types "y"
    And Dora types "<line>"
    Then Dora reads only "Goodbye."
    And Dora is not connected any more

    Examples:
      | line |
      | 3    |
      | quit |
      | EXIT |

  Scenario: A new character, in few answers
    Given Bob is in "Well Square"
    When Dora connects
    And Dora types "y"
    And Dora types "2"
    And Dora types "dora"
    Then Dora is asked "Do we speak of Dora as she, he, they or it?"
    When Dora types "she"
    Then Dora is asked "Choose a password of at least 8 characters:"
    And what Dora types is hidden
    When Dora types "a very long secret"
    Then Dora is asked "The same password again:"
    And what Dora types is hidden
    When Dora types "a very long secret"
    Then what Dora types is shown
    And a line of Dora may have 4096 bytes
    And Dora has given at most 8 answers
    And Dora is in the game
    And Dora stands in "Well Square"
    And Dora reads in this order
      """
      Well Square
      Bob is here.
      """
    And Bob reads only "Dora appears in a plume of smoke."
    When Dora types "inventory"
    Then Dora reads only
      """
      You are carrying a short sword.
      You are wearing a linen shirt on your torso, a pair of woollen trousers on your legs and a pair of leather shoes on your feet.
      """
    When Dora types "shrug"
    Then Bob reads only "Dora shrugs her shoulders."

  Scenario: A new character by a name straight away
    When Dora connects
    And Dora types "dora"
    Then Dora is asked "There is nobody called Dora yet. Make a new character of that name? (Y/n)"
    When Dora types "n"
    Then Dora is asked "Your choice:"
    When Dora types these lines in one go
      """
      Dora

      t
      a very long secret
      a very long secret
      """
    Then Dora is in the game
    And Dora reads "Well Square"

  Scenario Outline: Logging in
    Given there is an account of "Dora"
    When Dora connects
    And Dora types these lines in one go
      """
      <answers>
      """
    Then Dora is asked "Password for Dora:"
    And what Dora types is hidden
    When Dora types "correct horse"
    Then Dora is in the game
    And what Dora types is shown

    Examples:
      | answers          |
      | y\n1\ndora       |
      | y\nlogin\n DORA  |
      | n\nDora          |
      | dora             |

  Scenario Outline: What nobody can be called
    When Dora connects
    And Dora types "2"
    And Dora types "<name>"
    Then Dora reads only '<answer>'
    And Dora is asked "What is your character to be called?"

    Examples:
      | name                  | answer                                                              |
      | Jo                    | A name has 3 to 20 letters.                                         |
      | Abcdefghijklmnopqrstu | A name has 3 to 20 letters.                                         |
      | Anna Maria            | A name is made of the letters A to Z alone, without spaces or digits. |
      | Dora2                 | A name is made of the letters A to Z alone, without spaces or digits. |
      | Dörte                 | A name is made of the letters A to Z alone, without spaces or digits. |
      | admin                 | The game needs the word "admin" itself; choose another name.        |

  Scenario: A name that somebody has, in whatever case
    Given there is an account of "Dora"
    When Eve connects
    And Eve types "2"
    And Eve types "dORA"
    Then Eve reads only "There is a Dora already."

  Scenario: A menu answer that is no name
    When Dora connects
    And Dora types "what?"
    Then Dora reads "A name is made of the letters A to Z alone, without spaces or digits."
    And Dora is asked "Your choice:"

  Scenario Outline: What is no good password
    When Dora connects
    And Dora types these lines in one go
      """
      2
      Doralice
      she
      <password>
      """
    Then Dora reads "<answer>"
    And Dora is asked "Choose a password of at least 8 characters:"
    And what Dora types is hidden

    Examples:
      | password    | answer                                                                |
      | seven77     | A password has 8 to 128 characters.                                   |
      |             | A password has 8 to 128 characters.                                   |
      | DoraLice    | A password is not the name of the character.                          |
      | password123 | That is one of the passwords that everybody tries first; choose another. |

  Scenario: The second time it must be the same
    When Dora connects
    And Dora types these lines in one go
      """
      2
      Dora
      constructor
      she
      a very long secret
      another long secret
      """
    Then Dora reads "Please type she, he, they or it."
    And Dora reads "Those two were not the same."
    And Dora is asked "Choose a password of at least 8 characters:"

  Scenario: Three wrong passwords, and the connection is closed
    Given Bob is in "Well Square"
    And there is an account of "Dora"
    When Dora connects
    And Dora types "Dora"
    And Dora types "wrong horse"
    Then Dora reads only "That is not the password."
    And Dora is asked "Password for Dora:"
    When Dora types "wrong cow"
    And Dora types "correct hors"
    Then Dora reads only
      """
      That is not the password.
      Goodbye.
      """
    And Dora is not connected any more
    And Bob reads nothing

  Scenario: Two who want the same name at the same moment
    When Laptop and Phone connect
    And Laptop types these lines in one go
      """
      2
      Dora
      she
      """
    And Phone types these lines in one go
      """
      2
      Dora
      he
      """
    And Laptop and Phone type "a very long secret" in the same moment
    And Laptop and Phone type "a very long secret" in the same moment
    Then one of Laptop and Phone is in the game
    And the other reads "Somebody else has just become Dora. Please choose another name."

  Scenario: What is typed ahead is kept, and done in its order
    Given Bob is in "Well Square"
    And there is an account of "Dora"
    When Dora connects
    And Dora types these lines in one go
      """
      Dora
      correct horse
      say one
      get apple
      say two
      north
      """
    Then Bob reads only
      """
      Dora appears in a plume of smoke.
      Dora says, "One."
      Dora takes a red apple.
      Dora says, "Two."
      Dora leaves north.
      """
    And Dora stands in "Saddler's Lane"

  Scenario: Who types too far ahead is sent away
    When Dora connects
    And Dora types 60 times "Dora" in one go
    Then Dora reads "You have typed too far ahead. Come back and wait for the questions."
    And Dora is not connected any more

  Scenario: More come in than passwords can be checked
    Given the setting "limits.hashesAtOnce" is "1"
    And the setting "limits.hashesWaiting" is "1"
    And there is an account of "Dora"
    When Laptop, Phone and Tablet connect
    And Laptop, Phone and Tablet type "Dora" in the same moment
    And Laptop, Phone and Tablet type "correct horse" in the same moment
    Then Tablet reads only "Too many are coming in at this moment. Please try again in a minute."
    And Tablet is not connected any more
    And Phone is in the game as Dora

  Scenario: A password that was hashed at a lower cost is hashed anew
    Given the setting "accounts.hashPasses" is "2"
    And there is an account of "Dora"
    Then Dora's password is kept with "t=1"
    When Dora comes back
    Then Dora is in the game
    And Dora's password is kept with "t=2"
    When Dora types "quit"
    And Dora comes back
    Then Dora is in the game

  Scenario: The accounts are broken
    Given the accounts cannot be read
    When Dora connects
    And Dora types "Dora"
    Then Dora reads only "Something is wrong with the server, and you could not be let in. Please try again later."
    And Dora is not connected any more
    And the log tells "a session failed" with "closed"

  Scenario: Who goes away while the password is checked does not come into the world
    Given there is an account of "Bob"
    And Ann is in "Well Square"
    When Dora connects
    And Dora types the password of Bob and is gone
    Then Ann reads nothing
    When Ann types "who"
    Then Ann reads "One player is in the world:"
