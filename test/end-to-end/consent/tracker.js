/**
 * Stands in for the scripts of gtag.js, fbevents.js and rc.js. Each that is loaded has been recorded by the server that sent it; what it
 * would send then goes to the same place, under the name in `hits=`.
 */
{
  const hits = new URL(document.currentScript.src).searchParams.get('hits');
  const send = (what) => {
    window.__sent = [...(window.__sent ?? []), `${hits} ${what}`];
    new Image().src = `/misbehave?type=image/png&count=${encodeURIComponent(hits)}&what=${encodeURIComponent(what)}`;
  };
  if (/-google$/.test(hits)) {
    const commands = (window.dataLayer ?? []).map((command) => [...command]);
    send(`collect ${commands.map(([name]) => name).join()}`);
  } else if (/-facebook$/.test(hits)) {
    for (const [name, event] of window.fbq.queue) {
      send(`tr ${name} ${event}`);
    }
  } else {
    window.sznIVA = {IS: {updateIdentities: () => {}}};
    window.rc = {retargetingHit: ({rtgId}) => send(`hit ${rtgId}`)};
  }
}
