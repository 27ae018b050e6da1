// Days are counted from 1 January 1970, so that they can be compared; years before 100 are years too.
kg.day = (iso) => {
  const parts = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(iso ?? "");
  if (!parts) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(parts[1]), parts[2] - 1, Number(parts[3]));
  return Math.floor(date / 86400000);
};

// "24 July 2024", whatever the language of the machine: the page is English.
kg.dayName = (day) => {
  const text = new Date(day * 86400000).toLocaleDateString("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  return text;
};
