/**
 * Every element below the root in document order, those inside `<template>` included: a declarative shadow root is saved
 * as one, and the browser shows what is in it.
 */
export function everyElement(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    isTemplate(element) ? [element, ...everyElement(element.content)] : [element],
  );
}

function isTemplate(element: Element): element is HTMLTemplateElement {
  return element.localName === 'template' && 'content' in element;
}
