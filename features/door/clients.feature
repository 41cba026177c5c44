Feature: The clients that players really use

  Scenario Outline: Logging in by hand, walking and talking
    Given <client> is on this machine
    And a server with open doors
    And Bob plays by telnet
    When Dora opens <client> in a terminal window
    Then Dora's window shows "Would you like colour? (Y/n)"
    When Dora keys in "y"
    Then Dora's window shows "Your choice:"
    When Dora keys in "dora"
    Then Dora's window shows "Make a new character of that name? (Y/n)"
    When Dora keys in "y"
    Then Dora's window shows "as she, he, they or it?"
    When Dora keys in "she"
    Then Dora's window shows "Choose a password of at least 8 characters:"
    When Dora keys in "a very long secret"
    Then Dora's window shows "The same password again:"
    When Dora keys in "a very long secret"
    Then Dora's window shows "Well Square"
    And Dora's window does not show "a very long secret"
    And Bob gets "Dora appears in a plume of smoke."
    When Dora keys in "say Grüße aus Köln"
    Then Dora's window shows 'You say, "Grüße aus Köln."'
    And Bob gets 'Dora says, "Grüße aus Köln."'
    When Bob sends "say äöü 🌍"
    Then Dora's window shows 'Bob says, "Äöü 🌍"'
    When Dora keys in "get apple"
    Then Dora's window shows "You take a red apple."
    And Bob gets "Dora takes a red apple."
    When Dora keys in "north"
    Then Dora's window shows "Nobody has made a saddle here"
    And Bob gets "Dora leaves north."
    When Dora keys in "quit"
    Then Dora's window shows "Until next time. Everything you did is kept."

    Examples:
      | client |
      | tintin |
      | telnet |
