/**
 * The look of the printed review: A4, one text column of 135 mm with a margin for marks, Noto Sans, one accent colour,
 * hairlines. Data come in as arguments of these functions only; `has-page-numbers` is said before it.
 */
export const typstPreamble = `
#let accent = rgb("#0B5C7A")
#let ink = rgb("#1B1F23")
#let muted = rgb("#5A626A")
#let hairline = rgb("#C9D0D6")
#let warn = rgb("#9A3B00")
#let note-width = 34mm
#let note-gutter = 5mm

#let from-right(body) = { set text(dir: rtl); body }
// Apart from its letters: taken for a part of the letter before it, readers of the file lose that letter.
#let soft-hyphen = text(tracking: 0.001pt, "\\u{ad}")
#let small(body) = text(size: 8.5pt, fill: muted, body)
#let tiny(body) = text(size: 7.5pt, fill: muted, body)
#let pill(body, colour: warn, size: 7pt) = box(stroke: 0.5pt + colour, radius: 2pt, inset: (x: 0.42em, y: 0.24em), baseline: 0.24em,
  text(size: size, weight: 600, fill: colour, body))

#let page-foot(margin, body) = context pad(right: -margin, {
  line(length: 100%, stroke: 0.4pt + hairline)
  v(-4pt)
  set text(size: 7.5pt, fill: muted)
  grid(columns: (1fr, auto), column-gutter: 8mm, body, if has-page-numbers { text(fill: ink, counter(page).display()) })
})
#let review(lang: "en", title: "", publisher: "", day: none, keywords: (), footer: [], body) = {
  set document(title: title, author: if publisher == "" { () } else { publisher }, keywords: keywords, date: day)
  set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Math", "Noto Emoji"), size: 10pt, fill: ink, lang: lang, number-type: "lining")
  set page(
    paper: "a4",
    margin: (left: 25mm, right: 50mm, top: 27mm, bottom: 28mm),
    footer-descent: 9mm,
    footer: context if here().page() > 1 { page-foot(39mm, footer) },
  )
  set par(leading: 0.74em, spacing: 1.05em, justify: false)
  set list(indent: 2pt, body-indent: 7pt, spacing: 0.85em, marker: text(fill: accent, sym.bullet))
  set enum(indent: 2pt, body-indent: 7pt, spacing: 0.85em)
  set table(stroke: none, inset: (x: 5pt, y: 4.5pt))
  set heading(numbering: none, supplement: none)
  show heading: set text(fill: ink, weight: 600, hyphenate: false)
  show heading: set par(leading: 0.5em)
  show heading.where(level: 1): set text(size: 20pt)
  show heading.where(level: 1): set block(below: 9mm, above: 0mm, sticky: true)
  show heading.where(level: 2): set text(size: 14pt)
  show heading.where(level: 2): set block(above: 8mm, below: 4mm, sticky: true)
  show heading.where(level: 3): set text(size: 11.5pt)
  show heading.where(level: 3): set block(above: 6mm, below: 3mm, sticky: true)
  show heading.where(level: 4): set text(size: 10pt)
  show heading.where(level: 4): set block(above: 5mm, below: 2.5mm, sticky: true)
  show figure.caption: it => align(left, it.body)
  set figure(gap: 3mm, supplement: none, numbering: none)
  show outline.entry.where(level: 1): set text(weight: 600)
  body
}

// The text on the left, its marks stacked beside it: marks never overlap, however many a paragraph has.
#let noted(notes, body) = block(width: 100%, pad(right: -(note-width + note-gutter), grid(
  columns: (1fr, note-width), column-gutter: note-gutter,
  body,
  { set par(leading: 0.45em, spacing: 6pt); set text(size: 7.5pt, fill: muted); pad(top: 1.2pt, notes) },
)))
#let voice-note(number, where, flag) = par({
  link(label("voice-" + str(number)), text(fill: accent, weight: 600, "[" + str(number) + "]"))
  [ ]; where
  if flag != none { linebreak(); pill(flag, size: 6pt) }
})
#let figure-note(figures, flag) = par({
  figures.map(((number, what)) => link(label("figure-" + str(number)), what)).join([; ])
  if flag != none { linebreak(); pill(flag, size: 6pt) }
})

#let cite-mark(number) = link(label("voice-" + str(number)), text(fill: accent, weight: 600, size: 0.86em, "[" + str(number) + "]"))
#let figure-value(number, body) = link(label("figure-" + str(number)),
  underline(offset: 2.2pt, stroke: (thickness: 0.5pt, paint: muted, dash: "dotted"), body))
#let web-link(address, body) = link(address, text(fill: accent, body))
#let section-link(name, body) = link(label(name), text(fill: accent, body))
#let term-link(name, body) = link(label(name), underline(offset: 2.2pt, stroke: 0.4pt + muted, body))
#let problem(body) = text(fill: warn, weight: 600, body)
#let notice(sticky: false, body) = block(width: 100%, sticky: sticky, stroke: (left: 1.5pt + warn), inset: (left: 8pt, y: 3pt), par(text(fill: warn, body)))
#let quotation(body) = block(width: 100%, inset: (left: 10pt, y: 1pt), stroke: (left: 1.2pt + accent), body)

// The colours of the goals stand one under the other along the edge; the words need none of them.
#let cover(publisher: "", country: "", title: "", subtitle: "", facts: [], flag: none, colours: ()) = page(footer: none,
  margin: (left: 34mm, right: 25mm, top: 30mm, bottom: 28mm),
  background: place(top + left, stack(dir: ttb, ..colours.map(colour => rect(width: 12mm, height: 297mm / colours.len(), fill: colour)))), {
  if publisher != "" { par(text(size: 11pt, weight: 600, publisher)) }
  v(1fr)
  block(width: 150mm, { set par(leading: 0.42em); text(size: 34pt, weight: 700, par(title)) })
  v(4mm)
  line(length: 24mm, stroke: 2pt + accent)
  if subtitle != "" { v(3mm); block(width: 140mm, text(size: 15pt, fill: muted, par(subtitle))) }
  if flag != none { v(5mm); par(pill(flag, size: 11pt)) }
  v(1.6fr)
  line(length: 100%, stroke: 0.4pt + hairline)
  v(1mm)
  grid(columns: (1fr, auto), par(text(weight: 600, country)), par(text(size: 9pt, fill: muted, facts)))
})

// A heading that is found in the bookmarks and is no chapter of the contents.
#let plain-title(body) = heading(level: 1, outlined: false, bookmarked: true, body)
// \`tight\`: the part of its ordinary room that is left between the lines.
#let contents(title, tight) = {
  pagebreak(weak: true)
  plain-title(title)
  set outline.entry(fill: none)
  show outline.entry.where(level: 1): set block(above: 3.6mm * tight)
  show outline.entry.where(level: 2): set block(above: 2.2mm * tight)
  show outline.entry: it => link(it.element.location(), it.indented(none, {
    it.body()
    box(width: 1fr)
    text(weight: 400, fill: muted, it.page())
  }))
  outline(title: none, depth: 2, indent: 6mm)
}

#let tile(number, colour, numeral) = pdf.artifact(box(width: 15mm, height: 15mm, fill: colour, radius: 1.2mm,
  align(center + horizon, text(size: 22pt, weight: 700, fill: numeral, str(number)))))
#let anchor(name) = [#metadata(none)#label(name)]
#let section-mark(mark) = text(fill: accent, mark)
#let section-title(level: 1, mark: none, name: none, body) = {
  let title = heading(level: level, {
    if mark != none { section-mark(mark); [ ] }
    body
  })
  if name == none { title } else [#title#label(name)]
}
// Headings of this level and the text below them, on one page.
#let kept(level, body) = block(width: 100%, breakable: false, above: (8mm, 8mm, 6mm, 5mm).at(calc.min(level, 4) - 1), body)
// What follows begins on the next page where less than this is left.
#let room(height) = { block(width: 100%, height: height, above: 0mm, below: 0mm, breakable: false); v(-height) }
// Behind a page of which less than half is taken, what would open the next one runs on: else that page stays all but empty.
#let next-opening = { v(12mm, weak: true); room(120mm) }
#let goal-opening(own-page: true, number, colour, numeral, title) = {
  if own-page { next-opening } else { v(10mm, weak: true) }
  block(sticky: true, grid(columns: (15mm, 1fr), column-gutter: 5mm, align: horizon, tile(number, colour, numeral),
    { show heading: set text(size: 18pt); title }))
  block(sticky: true, above: 2mm, below: 3mm, pdf.artifact(line(length: 100%, stroke: 1.2pt + colour)))
}
#let part-opening(title) = { next-opening; title }
// A part that runs on below another needs the room that the edge of a page gives else.
#let part-running-on(title) = { show heading: set block(above: 12mm); title }

#let shape(kind) = pdf.artifact(box(width: 7pt, height: 6pt, baseline: 0pt, {
  let dark = ink
  if kind == "on-track" { polygon(fill: dark, (0pt, 6pt), (3.5pt, 0pt), (7pt, 6pt)) }
  else if kind == "moderate" { polygon(fill: dark, (0pt, 3pt), (3.5pt, 0pt), (7pt, 3pt), (3.5pt, 6pt)) }
  else if kind == "limited" { circle(radius: 3pt, fill: dark) }
  else if kind == "away" { polygon(fill: dark, (0pt, 0pt), (7pt, 0pt), (3.5pt, 6pt)) }
  else { circle(radius: 2.7pt, stroke: 0.8pt + dark) }
}))

#let chart(path, name, alternative, caption, source, flag) = block(width: 100%, above: 6mm, below: 6mm, breakable: false, pad(right: -25mm, [#figure(
  { align(left, image(path, width: 160mm, alt: alternative)) },
  caption: figure.caption(position: top, {
    set par(leading: 0.55em, spacing: 5.5pt)
    caption
    if flag != none { par(pill(flag, size: 6.5pt)) }
  }),
)#label(name)]) + pad(right: -25mm, text(size: 7.5pt, fill: muted, par(source))))

#let picture(path, alternative, caption, name, width, height) = {
  let size = calc.min(135mm, width / 96 * 1in, 110mm * width / height)
  let drawn = align(left, image(path, width: size, ..if alternative != none { (alt: alternative) }))
  show figure: set align(left)
  block(width: 100%, above: 6mm, below: 6mm,
    if caption == none { if alternative == none { pdf.artifact(drawn) } else { figure(drawn) } }
    else [#figure(if alternative == none { pdf.artifact(drawn) } else { drawn },
      caption: figure.caption(position: bottom, caption))#label(name)])
}
// A table begins on the next page where less is left than its caption, its heads and some rows take.
// A figure, so that readers of the file get the caption with the table; the figure itself goes over to the next page.
#let captioned(name, caption, body) = {
  show figure: set block(breakable: true)
  show figure: set align(left)
  room(42mm)
  block(width: 100%, above: 8mm, below: 5mm, [#figure(body, kind: table, gap: 2mm, caption: figure.caption(position: top, par(caption)))#label(name)])
}
// Entries are (name of the place, its mark, its title); the page is asked from the place itself. Titles begin one under
// the other, and so do their further lines.
#let listed(title, entries) = context {
  plain-title(title)
  set list(marker: none, indent: 0mm, body-indent: 0mm, spacing: 2.4mm)
  let marked = calc.max(..entries.map(((name, mark, body)) => measure([#mark~]).width))
  list(..entries.map(((name, mark, body)) => link(label(name), grid(columns: (1fr, auto), column-gutter: 6mm,
    par(hanging-indent: marked, box(width: marked, [#mark~]) + body),
    par(context text(fill: muted, str(counter(page).at(label(name)).first())))))))
}

// The last rows are the foot of the table, with what stands under it: a foot goes to the next page as a whole, where one
// row or line could be left alone.
// The columns in \`numbers\` stand at the right. Rows are on one page each where they are \`whole\`.
#let plain-table(columns, header, rows, notes: (), size: 9pt, numbers: (), whole: true, foot: 2, inset: 4.5pt) = block(width: 100%, above: 4mm, below: 5mm, {
  let body = rows.len() - calc.max(0, calc.min(foot, rows.len() - 1))
  let beneath = if notes.len() == 0 { () } else { (table.cell(colspan: columns.len(), align: left, stroke: none, inset: (x: 0pt, y: 5pt),
    text(size: 7.5pt, fill: muted, notes.join(linebreak()))),) }
  let last = rows.slice(body).flatten() + beneath
  set table(inset: (x: 5pt, y: inset))
  set table.cell(breakable: not whole)
  set text(size: size, hyphenate: false)
  set par(leading: 0.55em, spacing: 0.75em)
  table(columns: columns, align: (x, y) => top + if numbers.at(x, default: false) { right } else { left },
    stroke: (x, y) => (bottom: if y == 0 and header.len() > 0 { 0.8pt + ink } else { 0.4pt + hairline },
      top: if y == 0 and header.len() == 0 { 0.4pt + hairline }),
    ..if header.len() > 0 { (table.header(..header.map(cell => text(weight: 600, cell))),) } else { () },
    ..rows.slice(0, body).flatten(),
    ..if last.len() > 0 { (table.footer(repeat: false, ..last),) } else { () })
})
#let lacked(room) = h(room)
#let marks-beneath(marks) = block(above: 0mm, below: 5mm, { set par(spacing: 4pt); set text(size: 7.5pt, fill: muted); marks })
#let wide(body) = pad(right: -(note-width + note-gutter), body)
`;
