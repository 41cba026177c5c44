Feature: The telnet door

  Scenario: A password is not shown by the player's own client
    Given a server with open doors
    When Dora calls by telnet
    And Dora sends "Dora"
    And Dora sends "yes"
    And Dora sends "she"
    Then Dora gets "Choose a password"
    And Dora gets the bytes "IAC WILL ECHO"
    When Dora sends "a very long secret"
    And Dora sends "a very long secret"
    Then Dora gets the bytes "IAC WONT ECHO"
    And Dora gets "Well Square"
    And Dora gets the bytes "62 32 IAC GA"
    When Dora sends "quit"
    Then Dora gets "Until next time."
    And Dora is hung up on

  Scenario: Lines are as long as the window is wide
    Given a server with open doors
    And Bob plays by telnet
    When Bob sends the bytes "IAC WILL NAWS IAC SB NAWS 0 40 0 24 IAC SE"
    And Bob sends "look"
    Then Bob gets "[Exits"
    And no line that Bob gets is longer than 40
    When Bob sends the bytes "IAC SB NAWS 0 200 0 50 IAC SE"
    And Bob sends "look"
    Then Bob gets "[Exits"
    And some line that Bob gets is longer than 80

  Scenario Outline: Colour for those whose client shows it
    Given a server with open doors
    When Dora calls by telnet
    Then Dora gets the bytes "IAC DO TTYPE"
    When Dora sends the bytes "IAC WILL TTYPE"
    Then Dora gets the bytes "IAC SB TTYPE SEND IAC SE"
    When Dora sends the bytes "IAC SB TTYPE IS '<client>' IAC SE IAC SB TTYPE IS '<client>' IAC SE"
    And Dora sends "<answer>"
    And Dora sends "Dora"
    And Dora sends ""
    And Dora sends "she"
    And Dora sends "a very long secret"
    And Dora sends "a very long secret"
    Then Dora gets "Well Square"
    And Dora gets the bytes "<before> 'Well' 32 'Square'"

    Examples:
      | client         | answer | before                          |
      | xterm-256color | y      | 27 '[1;38;5;77m'                |
      | XTERM          | y      | 27 '[1;32m'                     |

  Scenario: No colour for those whose client shows none
    Given a server with open doors
    When Dora calls by telnet
    Then Dora gets the bytes "IAC DO TTYPE"
    When Dora sends the bytes "IAC WILL TTYPE"
    Then Dora gets the bytes "IAC SB TTYPE SEND IAC SE"
    When Dora sends the bytes "IAC SB TTYPE IS 'DUMB' IAC SE IAC SB TTYPE IS 'DUMB' IAC SE"
    And Dora sends "n"
    And Dora sends "Dora"
    And Dora sends ""
    And Dora sends "she"
    And Dora sends "a very long secret"
    And Dora sends "a very long secret"
    Then Dora gets "Well Square"
    And Dora gets "[Exits"
    And Dora gets no "\x1b["

  Scenario: Every letter goes through as it was typed
    Given a server with open doors
    And Bob and Ann play by telnet
    When Bob sends "say Grüße, 世界, Ελλάδα 🌍"
    Then Ann gets 'Bob says, "Grüße, 世界, Ελλάδα 🌍"'
    When Bob sends "say caf\xe9"
    Then Ann gets 'Bob says, "Café."'

  Scenario: Nothing that was typed steers another's terminal
    Given a server with open doors
    And Bob and Ann play by telnet
    When Bob sends "say one\x1b[2J\x1b]0;title\x07two\x00\x08\x9b31m\xff\xff three"
    Then Ann gets "three."
    And Ann gets no "\x1b"
    And Ann gets no "\x07"
    And Ann gets no "\x08"
    And Ann gets no "\x9b"
    And Ann gets no "title"

  Scenario: A line cut over packets and ended in any way is one line
    Given a server with open doors
    And Bob and Ann play by telnet
    When Bob sends the bytes "'say' 32 'o'"
    And Bob sends the bytes "'ne' 10 'say' 32 'two' 13 0 'say' 32 'three' 13 10 'say' 32 'four' 13 10"
    Then Ann gets 'Bob says, "Four."'
    And Ann gets 'Bob says, "One."'
    And Ann gets 'Bob says, "Two."'
    And Ann gets 'Bob says, "Three."'

  Scenario: A line that is too long is cut, and its player is told
    Given the flag "limits.lineBytes" is "80"
    And a server with open doors
    And Bob and Ann play by telnet
    When Bob sends "say aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    Then Bob gets "That line was too long; what came after its first 80 bytes was thrown away."
    And Ann gets "aaaaaaaaaa."
    When Bob sends "say short"
    Then Ann gets 'Bob says, "Short."'

  Scenario: Too many connections of one address
    Given the flag "limits.connectionsPerAddress" is "2"
    And a server with open doors
    And Bob and Ann play by telnet
    When Dora calls by telnet
    Then Dora gets "There are too many connections from your address. Please close one and try again."
    And Dora is hung up on
    When Bob hangs up
    Then Ann gets "Bob vanishes in a plume of smoke."
    When Dora calls by telnet
    Then Dora gets "Would you like colour?"

  Scenario: Who does not read is let go, and nobody else feels it
    Given the flag "limits.outputBytes" is "65536"
    And the flag "limits.linesPerSecond" is "0"
    And the flag "limits.lineBurst" is "100000"
    And a server with open doors
    And Bob and Ann play by telnet
    When Bob stops reading
    And Bob sends 30000 times "help"
    Then Ann gets "Bob vanishes in a plume of smoke."
    And the metric "aevum_slow_readers_dropped_total" is 1
    When Ann sends "look"
    Then Ann gets "Well Square"
