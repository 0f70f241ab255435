import type { Locale } from "../../../shared/base/text.ts";
import type { Role } from "../../../shared/index.ts";
import { type Html, html, join, nothing } from "./html.ts";
import { pageWords } from "./pageWords.ts";
import { nameOf } from "./schemas.ts";
import type { Content, Operation, Parameter, Reply } from "./types.ts";
import { typeText } from "./typeText.ts";
import { anybody, roleWords } from "./words.ts";

/** A route as it stands in the document. */
export interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** One route: who may call it, what is sent, what comes back, how it is refused. */
export function routeArticle({ method, path, operation }: Listed, locale: Locale): Html {
  const words = pageWords[locale];
  const { parameters, requestBody, responses } = operation;
  const replies = Object.entries(responses);
  return html`<article id="${operation.operationId}">
<h3>${operation["x-summary"][locale]}</h3>
<p class="route"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
<dl>
<dt>${words.who}</dt><dd>${whoOf(operation, locale)}</dd>
${parameters ? part(words.parameters, parameterList(parameters, locale)) : nothing}
${requestBody ? part(words.sent, html`${contentText(requestBody.content, locale)} <span class="quiet">${requestBody["x-text"][locale]}</span>`) : nothing}
${part(words.answered, html`<ul>${replies.map(([status, reply]) => replyText(status, reply, locale))}</ul>`)}
${part(words.refused, refusals(replies))}
</dl>
</article>
`;
}

const part = (title: string, content: Html): Html => html`<dt>${title}</dt><dd>${content}</dd>
`;

function whoOf(operation: Operation, locale: Locale): Html {
  const roles = operation["x-roles"] as readonly Role[];
  const names = roles.length === 0 ? [anybody] : roles.map((role) => roleWords[role]);
  return html`${names.map((name) => name[locale]).join(pageWords[locale].comma)}`;
}

function parameterList(parameters: readonly Parameter[], locale: Locale): Html {
  const words = pageWords[locale];
  const item = (each: Parameter) =>
    html`<li><code>${each.name}</code> <span class="quiet">${words.places[each.in]}${words.comma}${each.required ? words.required : words.optional}</span> ${typeText(each.schema, words)}<br><span class="quiet">${each["x-text"][locale]}</span></li>
`;
  return html`<ul>${parameters.map(item)}</ul>`;
}

/** What is sent or comes back, in each of its forms, with the example. */
function contentText(content: Content, locale: Locale): Html {
  const words = pageWords[locale];
  const forms = Object.entries(content).map(([type, { schema, example }]) =>
    type === "application/json"
      ? html`${typeText(schema, words)}${exampleText(example, words.example)}`
      : html`<code>${type}</code>`,
  );
  return join(forms, " ");
}

const exampleText = (example: unknown, title: string): Html =>
  html`<details><summary>${title}</summary><pre>${JSON.stringify(example, null, 2)}</pre></details>`;

function replyText(status: string, reply: Operation["responses"][string], locale: Locale): Html {
  if ("$ref" in reply) return nothing;
  const { content, headers = {} } = reply as Reply;
  const names = Object.keys(headers).map((name) => html` <code>${name}</code>`);
  const body = content ? html` ${contentText(content, locale)}` : nothing;
  return html`<li><b>${status}</b> <span class="quiet">${reply["x-text"][locale]}</span>${names}${body}</li>
`;
}

const refusals = (replies: readonly (readonly [string, Operation["responses"][string]])[]): Html =>
  join(
    replies.flatMap(([status, reply]) =>
      "$ref" in reply ? [html`<a href="#problem-${nameOf(reply.$ref)}">${status}</a>`] : [],
    ),
    " ",
  );
