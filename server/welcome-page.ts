/**
 * The page of the web door: how to connect by telnet. `host` is the `Host` header of the request, which anybody may
 * fill with anything.
 */
export function welcomePage(host: string | undefined, telnetPort: number): string {
  const name = hostName(host);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aevum</title>
</head>
<body>
<h1>Aevum</h1>
<p>This is the door of Aevum, a world made of words. You enter it by telnet, with a MUD client or in a terminal:</p>
<pre>telnet ${name} ${telnetPort}</pre>
<p>In a MUD client, make a new world with the host <b>${name}</b> and the port <b>${telnetPort}</b>.</p>
</body>
</html>
`;
}

function hostName(host = ''): string {
  const name = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))(?::\d+)?$/i.exec(host);
  return name?.[1] ?? name?.[2] ?? 'localhost';
}
