/* The plan of the projects: what the server drew is taken over by Leaflet, to move about and enlarge. Nothing is fetched. */
document.querySelectorAll("[data-plan]").forEach((plan) => {
  if (!window.L) { return; }
  const svg = plan.querySelector("svg");
  const stage = document.createElement("div");
  stage.className = "plan-leaflet";
  plan.append(stage);
  svg.classList.add("papier-seul");
  const map = L.map(stage, { attributionControl: false, zoomSnap: 0.25 });
  const shown = L.featureGroup().addTo(map);
  const pair = (text) => text.split(",").map(Number);
  svg.querySelectorAll("a[data-latitude]").forEach((mark) => {
    const colour = getComputedStyle(mark.querySelector("circle")).fill;
    const content = document.createElement("a");
    content.href = mark.getAttribute("href");
    content.textContent = mark.querySelector("title").textContent;
    if (mark.dataset.anneau) {
      L.polygon(mark.dataset.anneau.split(" ").map(pair), { color: "#0f4c5c", weight: 1.5, fillOpacity: 0.12 }).addTo(shown);
    }
    L.circleMarker([Number(mark.dataset.latitude), Number(mark.dataset.longitude)], { radius: 8, color: "#fff", weight: 2, fillColor: colour, fillOpacity: 1 })
      .bindTooltip(mark.dataset.numero, { permanent: true, direction: "right", offset: [10, 0], className: "plan-numero" })
      .bindPopup(content)
      .addTo(shown);
  });
  map.fitBounds(shown.getBounds(), { padding: [40, 40], maxZoom: 17 });
  L.control.scale({ imperial: false }).addTo(map);
});
