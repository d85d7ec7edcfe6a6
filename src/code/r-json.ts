import { source } from './source.js';

/** R has no JSON of its own: a function that writes lists, texts and numbers of 17 digits. */
export const rJson = source`
  # JSON of a named list; numbers with 17 significant digits, so that none loses anything.
  json_text <- function(text) {
    sign <- function(point) {
      if (point == 34 || point == 92) return(paste0("\\", intToUtf8(point)))
      if (point >= 32 && point < 127) return(intToUtf8(point))
      if (point < 65536) return(sprintf("\\u%04x", point))
      rest <- point - 65536
      sprintf("\\u%04x\\u%04x", 55296 + rest %/% 1024, 56320 + rest %% 1024)
    }
    paste0("\"", paste(vapply(utf8ToInt(enc2utf8(text)), sign, ""), collapse = ""), "\"")
  }
  json <- function(value, indent = "") {
    if (is.null(value)) return("null")
    if (is.character(value)) return(json_text(value))
    if (is.logical(value)) return(if (value) "true" else "false")
    if (is.numeric(value)) return(if (is.finite(value)) sprintf("%.17g", value) else "null")
    if (is.null(names(value))) return(paste0("[", paste(vapply(value, json, ""), collapse = ", "), "]"))
    deeper <- paste0(indent, "  ")
    entries <- paste0(deeper, vapply(names(value), json_text, ""), ": ", vapply(value, json, "", indent = deeper))
    paste0("{\n", paste(entries, collapse = ",\n"), "\n", indent, "}")
  }
`;
