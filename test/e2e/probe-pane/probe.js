/** The smallest add-in page: says when Office.js is ready and keeps what its functions were called with. */
window.commandCalls = [];
Office.onReady((info) => {
  document.getElementById("state").textContent = `${info.host} ${info.platform}`;
  Office.actions.associate("probeCommand", (event) => {
    window.commandCalls.push(event.source.id);
    event.completed();
  });
});
