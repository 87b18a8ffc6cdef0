"use strict";
for (const field of document.querySelectorAll(".filtered input")) {
  field.hidden = false;
  const rows = field.parentElement.querySelectorAll("tbody tr");
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  });
}
