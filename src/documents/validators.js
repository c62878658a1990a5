// Generated from schemas/ by `npm run generate`. Do not edit.
import module0 from 'ajv/dist/runtime/ucs2length.js';
import module1 from 'ajv-formats/dist/formats.js';
const fault = (all, one) => all === null ? [one] : (all.push(one), all);

export const Approach = validate22;
const schema7 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","phases","completeness","codeAmendments","systemChanges","objective","scope","principles","environments","devices","securityTesting","capacityTesting","testingIssues","exitCriteria","risks","assurance","completionReportMatters","emulators","deviceSets"],"properties":{"kind":{"const":"approach"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"parts":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/part"}]}},"completeness":{"allOf":[{"$ref":"#/definitions/completeness"}]},"outstanding":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/outstanding"}]}},"svtadVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"waivers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/waiver"}]}},"codeAmendments":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["variation","summary"],"properties":{"variation":{"allOf":[{"$ref":"#/definitions/id"}]},"summary":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"systemChanges":{"allOf":[{"$ref":"#/definitions/text"}]},"objective":{"allOf":[{"$ref":"#/definitions/text"}]},"scope":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["release","includes"],"properties":{"release":{"allOf":[{"$ref":"#/definitions/id"}]},"includes":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"excludes":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}}}}},"principles":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["phase","approach"],"properties":{"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"approach":{"allOf":[{"$ref":"#/definitions/text"}]},"omittedStages":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["stage","reason"],"properties":{"stage":{"allOf":[{"$ref":"#/definitions/stage"}]},"reason":{"allOf":[{"$ref":"#/definitions/text"}]}}}}}}},"environments":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","phases","purpose"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"purpose":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"devices":{"type":"object","additionalProperties":false,"required":["used"],"properties":{"used":{"type":"boolean"},"types":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["used"],"properties":{"used":{"const":true}}},"then":{"required":["types"]},"else":{"required":["statement"]}},"securityTesting":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"boolean"},"requirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["requirements"]},"else":{"required":["statement"]}},"capacityTesting":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"boolean"},"requirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["requirements"]},"else":{"required":["statement"]}},"testingIssues":{"type":"object","additionalProperties":false,"required":["process","etadVersion","severities","thresholds","exclusions"],"properties":{"process":{"allOf":[{"$ref":"#/definitions/text"}]},"etadVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"severities":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["level","name","definition"],"properties":{"level":{"allOf":[{"$ref":"#/definitions/severity"}]},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"definition":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"thresholds":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["phase","per","bySeverity"],"properties":{"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"per":{"enum":["sub-system","release"]},"bySeverity":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["severity","maximum"],"properties":{"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"maximum":{"type":["integer","string"],"minimum":0,"pattern":"^unlimited$"}}}},"total":{"type":["integer","string"],"minimum":0,"pattern":"^unlimited$"}},"if":{"required":["phase"],"properties":{"phase":{"const":"SIT"}}},"then":{"properties":{"per":{"const":"release"}}}}},"exclusions":{"type":"object","additionalProperties":false,"required":["process","approvers","reasons","severities"],"properties":{"process":{"allOf":[{"$ref":"#/definitions/text"}]},"approvers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/body"}]}},"reasons":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"severities":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/severity"}]}}}}}},"exitCriteria":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","phase","criterion"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"criterion":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"entryCriteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","phase","criterion"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"criterion":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"conditionsBlock":{"type":"boolean"},"risks":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/risk"}]}},"risksStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"assurance":{"allOf":[{"$ref":"#/definitions/text"}]},"completionReportMatters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"emulators":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","purpose"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"purpose":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"emulatorsStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"deviceSets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","purpose","devices"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"purpose":{"allOf":[{"$ref":"#/definitions/text"}]},"devices":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}}}}},"deviceSetsStatement":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["completeness"],"properties":{"completeness":{"const":"partial"}}},"then":{"required":["outstanding"]},"else":{"properties":{"outstanding":false}}},{"if":{"required":["risks"],"properties":{"risks":{"maxItems":0}}},"then":{"required":["risksStatement"]}},{"if":{"required":["emulators"],"properties":{"emulators":{"maxItems":0}}},"then":{"required":["emulatorsStatement"]}},{"if":{"required":["deviceSets"],"properties":{"deviceSets":{"maxItems":0}}},"then":{"required":["deviceSetsStatement"]}}]};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};
const func3 = (module0.default ?? module0);
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
vErrors = fault(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data)){
vErrors = fault(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
vErrors = fault(vErrors, {instancePath,keyword:"maxLength",params:{limit: 50}}); errors++;
}
if(!pattern1.test(data)){
vErrors = fault(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","pattern":"\\S"};
const pattern2 = new RegExp("\\S", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = fault(vErrors, {instancePath,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"enum":["PIT","SIT"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema11.enum}}); errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["title","release"],"properties":{"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema13 = {"enum":["full","partial"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "full") || (data === "partial"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema13.enum}}); errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"groups":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"plannedFor":{"allOf":[{"$ref":"#/definitions/date"}]}}};
const schema15 = {"type":"string","format":"date"};
const formats0 = module1.fullFormats.date;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = fault(vErrors, {instancePath,keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.description === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "description")) || (key0 === "releases")) || (key0 === "phases")) || (key0 === "subSystems")) || (key0 === "groups")) || (key0 === "plannedFor"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate27(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data2 = data.releases;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phases !== undefined){
let data4 = data.phases;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data4[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data6 = data.subSystems;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data6[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.groups !== undefined){
let data8 = data.groups;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate23(data8[i3], {instancePath:instancePath+"/groups/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.plannedFor !== undefined){
if(!(validate48(data.plannedFor, {instancePath:instancePath+"/plannedFor",parentData:data,parentDataProperty:"plannedFor",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["clause","statement"],"properties":{"clause":{"allOf":[{"$ref":"#/definitions/text"}]},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clause === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "clause"}}); errors++;
}
if(data.statement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "clause") || (key0 === "statement"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.clause !== undefined){
if(!(validate27(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate27(data.statement, {instancePath:instancePath+"/statement",parentData:data,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema17 = {"enum":["Unit","Link","System","Component Integration"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "Unit") || (data === "Link")) || (data === "System")) || (data === "Component Integration"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema17.enum}}); errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"integer","minimum":1};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
vErrors = fault(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
}
}
validate79.errors = vErrors;
return errors === 0;
}

const schema19 = {"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "DCC") || (data === "TAB")) || (data === "TAG")) || (data === "Panel")) || (data === "Secretary of State")) || (data === "Authority")) || (data === "Parties")) || (data === "Service Provider")) || (data === "Other"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema19.enum}}); errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["id","risk","mitigation"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"risk":{"allOf":[{"$ref":"#/definitions/text"}]},"mitigation":{"allOf":[{"$ref":"#/definitions/text"}]},"owner":{"allOf":[{"$ref":"#/definitions/text"}]}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.risk === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risk"}}); errors++;
}
if(data.mitigation === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mitigation"}}); errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "risk")) || (key0 === "mitigation")) || (key0 === "owner"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate27(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.mitigation !== undefined){
if(!(validate27(data.mitigation, {instancePath:instancePath+"/mitigation",parentData:data,parentDataProperty:"mitigation",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate27(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^unlimited$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.completeness === undefined) && (missing0 = "completeness")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.completeness !== undefined){
if("partial" !== data.completeness){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outstanding"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.risks === undefined) && (missing1 = "risks")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.risks !== undefined){
let data2 = data.risks;
if(Array.isArray(data2)){
if(data2.length > 0){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.risksStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risksStatement"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.emulators === undefined) && (missing2 = "emulators")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.emulators !== undefined){
let data3 = data.emulators;
if(Array.isArray(data3)){
if(data3.length > 0){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emulatorsStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "emulatorsStatement"}}); errors++;
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.deviceSets === undefined) && (missing3 = "deviceSets")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data.deviceSets !== undefined){
let data4 = data.deviceSets;
if(Array.isArray(data4)){
if(data4.length > 0){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceSetsStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deviceSetsStatement"}}); errors++;
}
}
var _valid3 = _errs21 === errors;
valid8 = _valid3;
}
if(!valid8){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
if(data.phases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phases"}}); errors++;
}
if(data.completeness === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completeness"}}); errors++;
}
if(data.codeAmendments === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "codeAmendments"}}); errors++;
}
if(data.systemChanges === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "systemChanges"}}); errors++;
}
if(data.objective === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "objective"}}); errors++;
}
if(data.scope === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scope"}}); errors++;
}
if(data.principles === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "principles"}}); errors++;
}
if(data.environments === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "environments"}}); errors++;
}
if(data.devices === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "devices"}}); errors++;
}
if(data.securityTesting === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "securityTesting"}}); errors++;
}
if(data.capacityTesting === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "capacityTesting"}}); errors++;
}
if(data.testingIssues === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "testingIssues"}}); errors++;
}
if(data.exitCriteria === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "exitCriteria"}}); errors++;
}
if(data.risks === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risks"}}); errors++;
}
if(data.assurance === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "assurance"}}); errors++;
}
if(data.completionReportMatters === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completionReportMatters"}}); errors++;
}
if(data.emulators === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "emulators"}}); errors++;
}
if(data.deviceSets === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deviceSets"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("approach" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "approach"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data9 = data.releases;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data9[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phases !== undefined){
let data11 = data.phases;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data11[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data13 = data.subSystems;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data13[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.parts !== undefined){
let data15 = data.parts;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate33(data15[i3], {instancePath:instancePath+"/parts/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.completeness !== undefined){
if(!(validate39(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.outstanding !== undefined){
let data18 = data.outstanding;
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate41(data18[i4], {instancePath:instancePath+"/outstanding/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.svtadVersion !== undefined){
if(!(validate25(data.svtadVersion, {instancePath:instancePath+"/svtadVersion",parentData:data,parentDataProperty:"svtadVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data21[i5], {instancePath:instancePath+"/waivers/" + i5,parentData:data21,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.codeAmendments !== undefined){
let data23 = data.codeAmendments;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/codeAmendments",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.variation === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/codeAmendments/" + i6,keyword:"required",params:{missingProperty: "variation"}}); errors++;
}
if(data24.summary === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/codeAmendments/" + i6,keyword:"required",params:{missingProperty: "summary"}}); errors++;
}
for(const key1 in data24){
if(!((key1 === "variation") || (key1 === "summary"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/codeAmendments/" + i6,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data24.variation !== undefined){
if(!(validate23(data24.variation, {instancePath:instancePath+"/codeAmendments/" + i6+"/variation",parentData:data24,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data24.summary !== undefined){
if(!(validate27(data24.summary, {instancePath:instancePath+"/codeAmendments/" + i6+"/summary",parentData:data24,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/codeAmendments/" + i6,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/codeAmendments",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.systemChanges !== undefined){
if(!(validate27(data.systemChanges, {instancePath:instancePath+"/systemChanges",parentData:data,parentDataProperty:"systemChanges",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.objective !== undefined){
if(!(validate27(data.objective, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data29 = data.scope;
if(Array.isArray(data29)){
if(data29.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/scope",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.release === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/scope/" + i7,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data30.includes === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/scope/" + i7,keyword:"required",params:{missingProperty: "includes"}}); errors++;
}
for(const key2 in data30){
if(!(((key2 === "release") || (key2 === "includes")) || (key2 === "excludes"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/scope/" + i7,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data30.release !== undefined){
if(!(validate23(data30.release, {instancePath:instancePath+"/scope/" + i7+"/release",parentData:data30,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data30.includes !== undefined){
let data32 = data30.includes;
if(Array.isArray(data32)){
if(data32.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/scope/" + i7+"/includes",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
if(!(validate27(data32[i8], {instancePath:instancePath+"/scope/" + i7+"/includes/" + i8,parentData:data32,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/scope/" + i7+"/includes",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data30.excludes !== undefined){
let data34 = data30.excludes;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
if(!(validate27(data34[i9], {instancePath:instancePath+"/scope/" + i7+"/excludes/" + i9,parentData:data34,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/scope/" + i7+"/excludes",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/scope/" + i7,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/scope",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.principles !== undefined){
let data36 = data.principles;
if(Array.isArray(data36)){
if(data36.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
let data37 = data36[i10];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data37.approach === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10,keyword:"required",params:{missingProperty: "approach"}}); errors++;
}
for(const key3 in data37){
if(!(((key3 === "phase") || (key3 === "approach")) || (key3 === "omittedStages"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10,keyword:"additionalProperties",params:{additionalProperty: key3}}); errors++;
}
}
if(data37.phase !== undefined){
if(!(validate30(data37.phase, {instancePath:instancePath+"/principles/" + i10+"/phase",parentData:data37,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data37.approach !== undefined){
if(!(validate27(data37.approach, {instancePath:instancePath+"/principles/" + i10+"/approach",parentData:data37,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data37.omittedStages !== undefined){
let data40 = data37.omittedStages;
if(Array.isArray(data40)){
if(data40.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10+"/omittedStages",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
let data41 = data40[i11];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.stage === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10+"/omittedStages/" + i11,keyword:"required",params:{missingProperty: "stage"}}); errors++;
}
if(data41.reason === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10+"/omittedStages/" + i11,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
for(const key4 in data41){
if(!((key4 === "stage") || (key4 === "reason"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10+"/omittedStages/" + i11,keyword:"additionalProperties",params:{additionalProperty: key4}}); errors++;
}
}
if(data41.stage !== undefined){
if(!(validate65(data41.stage, {instancePath:instancePath+"/principles/" + i10+"/omittedStages/" + i11+"/stage",parentData:data41,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data41.reason !== undefined){
if(!(validate27(data41.reason, {instancePath:instancePath+"/principles/" + i10+"/omittedStages/" + i11+"/reason",parentData:data41,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10+"/omittedStages/" + i11,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10+"/omittedStages",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/principles/" + i10,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/principles",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.environments !== undefined){
let data44 = data.environments;
if(Array.isArray(data44)){
if(data44.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/environments",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len12 = data44.length;
for(let i12=0; i12<len12; i12++){
let data45 = data44[i12];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/environments/" + i12,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data45.phases === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/environments/" + i12,keyword:"required",params:{missingProperty: "phases"}}); errors++;
}
if(data45.purpose === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/environments/" + i12,keyword:"required",params:{missingProperty: "purpose"}}); errors++;
}
for(const key5 in data45){
if(!(((key5 === "id") || (key5 === "phases")) || (key5 === "purpose"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/environments/" + i12,keyword:"additionalProperties",params:{additionalProperty: key5}}); errors++;
}
}
if(data45.id !== undefined){
if(!(validate23(data45.id, {instancePath:instancePath+"/environments/" + i12+"/id",parentData:data45,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data45.phases !== undefined){
let data47 = data45.phases;
if(Array.isArray(data47)){
if(data47.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/environments/" + i12+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len13 = data47.length;
for(let i13=0; i13<len13; i13++){
if(!(validate30(data47[i13], {instancePath:instancePath+"/environments/" + i12+"/phases/" + i13,parentData:data47,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/environments/" + i12+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data45.purpose !== undefined){
if(!(validate27(data45.purpose, {instancePath:instancePath+"/environments/" + i12+"/purpose",parentData:data45,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/environments/" + i12,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/environments",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.devices !== undefined){
let data50 = data.devices;
const _errs119 = errors;
let valid69 = true;
const _errs120 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing4;
if((data50.used === undefined) && (missing4 = "used")){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
if(data50.used !== undefined){
if(true !== data50.used){
const err90 = {};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
var _valid4 = _errs120 === errors;
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid4){
const _errs122 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.types === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"required",params:{missingProperty: "types"}}); errors++;
}
}
var _valid4 = _errs122 === errors;
valid69 = _valid4;
ifClause1 = "then";
}
else {
const _errs123 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
}
var _valid4 = _errs123 === errors;
valid69 = _valid4;
ifClause1 = "else";
}
if(!valid69){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"if",params:{failingKeyword: ifClause1}}); errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.used === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"required",params:{missingProperty: "used"}}); errors++;
}
for(const key6 in data50){
if(!(((key6 === "used") || (key6 === "types")) || (key6 === "statement"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"additionalProperties",params:{additionalProperty: key6}}); errors++;
}
}
if(data50.used !== undefined){
if(typeof data50.used !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices/used",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data50.types !== undefined){
let data53 = data50.types;
if(Array.isArray(data53)){
if(data53.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices/types",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len14 = data53.length;
for(let i14=0; i14<len14; i14++){
if(!(validate27(data53[i14], {instancePath:instancePath+"/devices/types/" + i14,parentData:data53,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/devices/types",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data50.statement !== undefined){
if(!(validate27(data50.statement, {instancePath:instancePath+"/devices/statement",parentData:data50,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.securityTesting !== undefined){
let data56 = data.securityTesting;
const _errs135 = errors;
let valid76 = true;
const _errs136 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing5;
if((data56.required === undefined) && (missing5 = "required")){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
if(data56.required !== undefined){
if(true !== data56.required){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
var _valid5 = _errs136 === errors;
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs138 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.requirements === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"required",params:{missingProperty: "requirements"}}); errors++;
}
}
var _valid5 = _errs138 === errors;
valid76 = _valid5;
ifClause2 = "then";
}
else {
const _errs139 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
}
var _valid5 = _errs139 === errors;
valid76 = _valid5;
ifClause2 = "else";
}
if(!valid76){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"if",params:{failingKeyword: ifClause2}}); errors++;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.required === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"required",params:{missingProperty: "required"}}); errors++;
}
for(const key7 in data56){
if(!(((key7 === "required") || (key7 === "requirements")) || (key7 === "statement"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"additionalProperties",params:{additionalProperty: key7}}); errors++;
}
}
if(data56.required !== undefined){
if(typeof data56.required !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting/required",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data56.requirements !== undefined){
let data59 = data56.requirements;
if(Array.isArray(data59)){
if(data59.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting/requirements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len15 = data59.length;
for(let i15=0; i15<len15; i15++){
if(!(validate27(data59[i15], {instancePath:instancePath+"/securityTesting/requirements/" + i15,parentData:data59,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting/requirements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data56.statement !== undefined){
if(!(validate27(data56.statement, {instancePath:instancePath+"/securityTesting/statement",parentData:data56,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.capacityTesting !== undefined){
let data62 = data.capacityTesting;
const _errs151 = errors;
let valid83 = true;
const _errs152 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing6;
if((data62.required === undefined) && (missing6 = "required")){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
if(data62.required !== undefined){
if(true !== data62.required){
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
}
var _valid6 = _errs152 === errors;
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs154 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.requirements === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"required",params:{missingProperty: "requirements"}}); errors++;
}
}
var _valid6 = _errs154 === errors;
valid83 = _valid6;
ifClause3 = "then";
}
else {
const _errs155 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
}
var _valid6 = _errs155 === errors;
valid83 = _valid6;
ifClause3 = "else";
}
if(!valid83){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"if",params:{failingKeyword: ifClause3}}); errors++;
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.required === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"required",params:{missingProperty: "required"}}); errors++;
}
for(const key8 in data62){
if(!(((key8 === "required") || (key8 === "requirements")) || (key8 === "statement"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"additionalProperties",params:{additionalProperty: key8}}); errors++;
}
}
if(data62.required !== undefined){
if(typeof data62.required !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting/required",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data62.requirements !== undefined){
let data65 = data62.requirements;
if(Array.isArray(data65)){
if(data65.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting/requirements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len16 = data65.length;
for(let i16=0; i16<len16; i16++){
if(!(validate27(data65[i16], {instancePath:instancePath+"/capacityTesting/requirements/" + i16,parentData:data65,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting/requirements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data62.statement !== undefined){
if(!(validate27(data62.statement, {instancePath:instancePath+"/capacityTesting/statement",parentData:data62,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.testingIssues !== undefined){
let data68 = data.testingIssues;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.process === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "process"}}); errors++;
}
if(data68.etadVersion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "etadVersion"}}); errors++;
}
if(data68.severities === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "severities"}}); errors++;
}
if(data68.thresholds === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "thresholds"}}); errors++;
}
if(data68.exclusions === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "exclusions"}}); errors++;
}
for(const key9 in data68){
if(!(((((key9 === "process") || (key9 === "etadVersion")) || (key9 === "severities")) || (key9 === "thresholds")) || (key9 === "exclusions"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"additionalProperties",params:{additionalProperty: key9}}); errors++;
}
}
if(data68.process !== undefined){
if(!(validate27(data68.process, {instancePath:instancePath+"/testingIssues/process",parentData:data68,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data68.etadVersion !== undefined){
if(!(validate25(data68.etadVersion, {instancePath:instancePath+"/testingIssues/etadVersion",parentData:data68,parentDataProperty:"etadVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data68.severities !== undefined){
let data71 = data68.severities;
if(Array.isArray(data71)){
if(data71.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len17 = data71.length;
for(let i17=0; i17<len17; i17++){
let data72 = data71[i17];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.level === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i17,keyword:"required",params:{missingProperty: "level"}}); errors++;
}
if(data72.name === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i17,keyword:"required",params:{missingProperty: "name"}}); errors++;
}
if(data72.definition === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i17,keyword:"required",params:{missingProperty: "definition"}}); errors++;
}
for(const key10 in data72){
if(!(((key10 === "level") || (key10 === "name")) || (key10 === "definition"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i17,keyword:"additionalProperties",params:{additionalProperty: key10}}); errors++;
}
}
if(data72.level !== undefined){
if(!(validate79(data72.level, {instancePath:instancePath+"/testingIssues/severities/" + i17+"/level",parentData:data72,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data72.name !== undefined){
if(!(validate27(data72.name, {instancePath:instancePath+"/testingIssues/severities/" + i17+"/name",parentData:data72,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data72.definition !== undefined){
if(!(validate27(data72.definition, {instancePath:instancePath+"/testingIssues/severities/" + i17+"/definition",parentData:data72,parentDataProperty:"definition",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i17,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data68.thresholds !== undefined){
let data76 = data68.thresholds;
if(Array.isArray(data76)){
if(data76.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len18 = data76.length;
for(let i18=0; i18<len18; i18++){
let data77 = data76[i18];
const _errs187 = errors;
let valid101 = true;
const _errs188 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing7;
if((data77.phase === undefined) && (missing7 = "phase")){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
if(data77.phase !== undefined){
if("SIT" !== data77.phase){
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
var _valid7 = _errs188 === errors;
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs190 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.per !== undefined){
if("release" !== data77.per){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/per",keyword:"const",params:{allowedValue: "release"}}); errors++;
}
}
}
var _valid7 = _errs190 === errors;
valid101 = _valid7;
}
if(!valid101){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data77.per === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18,keyword:"required",params:{missingProperty: "per"}}); errors++;
}
if(data77.bySeverity === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18,keyword:"required",params:{missingProperty: "bySeverity"}}); errors++;
}
for(const key11 in data77){
if(!((((key11 === "phase") || (key11 === "per")) || (key11 === "bySeverity")) || (key11 === "total"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18,keyword:"additionalProperties",params:{additionalProperty: key11}}); errors++;
}
}
if(data77.phase !== undefined){
if(!(validate30(data77.phase, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/phase",parentData:data77,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data77.per !== undefined){
let data81 = data77.per;
if(!((data81 === "sub-system") || (data81 === "release"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/per",keyword:"enum",params:{allowedValues: schema7.properties.testingIssues.properties.thresholds.items.properties.per.enum}}); errors++;
}
}
if(data77.bySeverity !== undefined){
let data82 = data77.bySeverity;
if(Array.isArray(data82)){
if(data82.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len19 = data82.length;
for(let i19=0; i19<len19; i19++){
let data83 = data82[i19];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.severity === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity/" + i19,keyword:"required",params:{missingProperty: "severity"}}); errors++;
}
if(data83.maximum === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity/" + i19,keyword:"required",params:{missingProperty: "maximum"}}); errors++;
}
for(const key12 in data83){
if(!((key12 === "severity") || (key12 === "maximum"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity/" + i19,keyword:"additionalProperties",params:{additionalProperty: key12}}); errors++;
}
}
if(data83.severity !== undefined){
if(!(validate79(data83.severity, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity/" + i19+"/severity",parentData:data83,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data83.maximum !== undefined){
let data85 = data83.maximum;
if((!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))) && (typeof data85 !== "string")){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity/" + i19+"/maximum",keyword:"type",params:{type: schema7.properties.testingIssues.properties.thresholds.items.properties.bySeverity.items.properties.maximum.type}}); errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity/" + i19+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
if(typeof data85 === "string"){
if(!pattern3.test(data85)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity/" + i19+"/maximum",keyword:"pattern",params:{pattern: "^unlimited$"}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity/" + i19,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/bySeverity",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data77.total !== undefined){
let data86 = data77.total;
if((!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))) && (typeof data86 !== "string")){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/total",keyword:"type",params:{type: schema7.properties.testingIssues.properties.thresholds.items.properties.total.type}}); errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
if(typeof data86 === "string"){
if(!pattern3.test(data86)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18+"/total",keyword:"pattern",params:{pattern: "^unlimited$"}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i18,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data68.exclusions !== undefined){
let data87 = data68.exclusions;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.process === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"required",params:{missingProperty: "process"}}); errors++;
}
if(data87.approvers === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"required",params:{missingProperty: "approvers"}}); errors++;
}
if(data87.reasons === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"required",params:{missingProperty: "reasons"}}); errors++;
}
if(data87.severities === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"required",params:{missingProperty: "severities"}}); errors++;
}
for(const key13 in data87){
if(!((((key13 === "process") || (key13 === "approvers")) || (key13 === "reasons")) || (key13 === "severities"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"additionalProperties",params:{additionalProperty: key13}}); errors++;
}
}
if(data87.process !== undefined){
if(!(validate27(data87.process, {instancePath:instancePath+"/testingIssues/exclusions/process",parentData:data87,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data87.approvers !== undefined){
let data89 = data87.approvers;
if(Array.isArray(data89)){
const len20 = data89.length;
for(let i20=0; i20<len20; i20++){
if(!(validate86(data89[i20], {instancePath:instancePath+"/testingIssues/exclusions/approvers/" + i20,parentData:data89,parentDataProperty:i20,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/approvers",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data87.reasons !== undefined){
let data91 = data87.reasons;
if(Array.isArray(data91)){
const len21 = data91.length;
for(let i21=0; i21<len21; i21++){
let data92 = data91[i21];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i21,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data92.description === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i21,keyword:"required",params:{missingProperty: "description"}}); errors++;
}
for(const key14 in data92){
if(!((key14 === "id") || (key14 === "description"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i21,keyword:"additionalProperties",params:{additionalProperty: key14}}); errors++;
}
}
if(data92.id !== undefined){
if(!(validate23(data92.id, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i21+"/id",parentData:data92,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data92.description !== undefined){
if(!(validate27(data92.description, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i21+"/description",parentData:data92,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i21,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data87.severities !== undefined){
let data95 = data87.severities;
if(Array.isArray(data95)){
const len22 = data95.length;
for(let i22=0; i22<len22; i22++){
if(!(validate79(data95[i22], {instancePath:instancePath+"/testingIssues/exclusions/severities/" + i22,parentData:data95,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/severities",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.exitCriteria !== undefined){
let data97 = data.exitCriteria;
if(Array.isArray(data97)){
if(data97.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len23 = data97.length;
for(let i23=0; i23<len23; i23++){
let data98 = data97[i23];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i23,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data98.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i23,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data98.criterion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i23,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
for(const key15 in data98){
if(!(((key15 === "id") || (key15 === "phase")) || (key15 === "criterion"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i23,keyword:"additionalProperties",params:{additionalProperty: key15}}); errors++;
}
}
if(data98.id !== undefined){
if(!(validate23(data98.id, {instancePath:instancePath+"/exitCriteria/" + i23+"/id",parentData:data98,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data98.phase !== undefined){
if(!(validate30(data98.phase, {instancePath:instancePath+"/exitCriteria/" + i23+"/phase",parentData:data98,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data98.criterion !== undefined){
if(!(validate27(data98.criterion, {instancePath:instancePath+"/exitCriteria/" + i23+"/criterion",parentData:data98,parentDataProperty:"criterion",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i23,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.entryCriteria !== undefined){
let data102 = data.entryCriteria;
if(Array.isArray(data102)){
const len24 = data102.length;
for(let i24=0; i24<len24; i24++){
let data103 = data102[i24];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i24,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data103.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i24,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data103.criterion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i24,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
for(const key16 in data103){
if(!(((key16 === "id") || (key16 === "phase")) || (key16 === "criterion"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i24,keyword:"additionalProperties",params:{additionalProperty: key16}}); errors++;
}
}
if(data103.id !== undefined){
if(!(validate23(data103.id, {instancePath:instancePath+"/entryCriteria/" + i24+"/id",parentData:data103,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data103.phase !== undefined){
if(!(validate30(data103.phase, {instancePath:instancePath+"/entryCriteria/" + i24+"/phase",parentData:data103,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data103.criterion !== undefined){
if(!(validate27(data103.criterion, {instancePath:instancePath+"/entryCriteria/" + i24+"/criterion",parentData:data103,parentDataProperty:"criterion",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i24,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.conditionsBlock !== undefined){
if(typeof data.conditionsBlock !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/conditionsBlock",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.risks !== undefined){
let data108 = data.risks;
if(Array.isArray(data108)){
const len25 = data108.length;
for(let i25=0; i25<len25; i25++){
if(!(validate97(data108[i25], {instancePath:instancePath+"/risks/" + i25,parentData:data108,parentDataProperty:i25,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/risks",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.risksStatement !== undefined){
if(!(validate27(data.risksStatement, {instancePath:instancePath+"/risksStatement",parentData:data,parentDataProperty:"risksStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.assurance !== undefined){
if(!(validate27(data.assurance, {instancePath:instancePath+"/assurance",parentData:data,parentDataProperty:"assurance",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.completionReportMatters !== undefined){
let data112 = data.completionReportMatters;
if(Array.isArray(data112)){
const len26 = data112.length;
for(let i26=0; i26<len26; i26++){
let data113 = data112[i26];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/completionReportMatters/" + i26,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data113.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/completionReportMatters/" + i26,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
for(const key17 in data113){
if(!((key17 === "id") || (key17 === "title"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/completionReportMatters/" + i26,keyword:"additionalProperties",params:{additionalProperty: key17}}); errors++;
}
}
if(data113.id !== undefined){
if(!(validate23(data113.id, {instancePath:instancePath+"/completionReportMatters/" + i26+"/id",parentData:data113,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data113.title !== undefined){
if(!(validate27(data113.title, {instancePath:instancePath+"/completionReportMatters/" + i26+"/title",parentData:data113,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/completionReportMatters/" + i26,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/completionReportMatters",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.emulators !== undefined){
let data116 = data.emulators;
if(Array.isArray(data116)){
const len27 = data116.length;
for(let i27=0; i27<len27; i27++){
let data117 = data116[i27];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/emulators/" + i27,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data117.purpose === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/emulators/" + i27,keyword:"required",params:{missingProperty: "purpose"}}); errors++;
}
for(const key18 in data117){
if(!((key18 === "id") || (key18 === "purpose"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/emulators/" + i27,keyword:"additionalProperties",params:{additionalProperty: key18}}); errors++;
}
}
if(data117.id !== undefined){
if(!(validate23(data117.id, {instancePath:instancePath+"/emulators/" + i27+"/id",parentData:data117,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data117.purpose !== undefined){
if(!(validate27(data117.purpose, {instancePath:instancePath+"/emulators/" + i27+"/purpose",parentData:data117,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/emulators/" + i27,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/emulators",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.emulatorsStatement !== undefined){
if(!(validate27(data.emulatorsStatement, {instancePath:instancePath+"/emulatorsStatement",parentData:data,parentDataProperty:"emulatorsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.deviceSets !== undefined){
let data121 = data.deviceSets;
if(Array.isArray(data121)){
const len28 = data121.length;
for(let i28=0; i28<len28; i28++){
let data122 = data121[i28];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets/" + i28,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data122.purpose === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets/" + i28,keyword:"required",params:{missingProperty: "purpose"}}); errors++;
}
if(data122.devices === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets/" + i28,keyword:"required",params:{missingProperty: "devices"}}); errors++;
}
for(const key19 in data122){
if(!(((key19 === "id") || (key19 === "purpose")) || (key19 === "devices"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets/" + i28,keyword:"additionalProperties",params:{additionalProperty: key19}}); errors++;
}
}
if(data122.id !== undefined){
if(!(validate23(data122.id, {instancePath:instancePath+"/deviceSets/" + i28+"/id",parentData:data122,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data122.purpose !== undefined){
if(!(validate27(data122.purpose, {instancePath:instancePath+"/deviceSets/" + i28+"/purpose",parentData:data122,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data122.devices !== undefined){
let data125 = data122.devices;
if(Array.isArray(data125)){
if(data125.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets/" + i28+"/devices",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len29 = data125.length;
for(let i29=0; i29<len29; i29++){
if(!(validate27(data125[i29], {instancePath:instancePath+"/deviceSets/" + i28+"/devices/" + i29,parentData:data125,parentDataProperty:i29,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets/" + i28+"/devices",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets/" + i28,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.deviceSetsStatement !== undefined){
if(!(validate27(data.deviceSetsStatement, {instancePath:instancePath+"/deviceSetsStatement",parentData:data,parentDataProperty:"deviceSetsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const Certificates = validate114;
const schema21 = {"type":"object","additionalProperties":false,"required":["kind","certificates"],"properties":{"kind":{"const":"certificates"},"certificates":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","type","release","phase","issuedBy","issuedAt"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"enum":["test-completion","approval-to-proceed"]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/text"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"stage":{"allOf":[{"$ref":"#/definitions/stage"}]},"issuedBy":{"allOf":[{"$ref":"#/definitions/body"}]},"issuedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"basis":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"exitCriteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["criterion","met","statement","evidence"],"properties":{"criterion":{"allOf":[{"$ref":"#/definitions/id"}]},"met":{"type":"boolean"},"statement":{"type":"string","minLength":1,"pattern":"\\S"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}}}}},"conditions":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"revokedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"waivers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/waiver"}]}}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]}}}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.certificates === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "certificates"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "certificates"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("certificates" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "certificates"}}); errors++;
}
}
if(data.certificates !== undefined){
let data1 = data.certificates;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.phase === undefined) && (missing0 = "phase")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2.phase !== undefined){
if("PIT" !== data2.phase){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.subSystem === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data2.type === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data2.release === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data2.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data2.issuedBy === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"required",params:{missingProperty: "issuedBy"}}); errors++;
}
if(data2.issuedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"required",params:{missingProperty: "issuedAt"}}); errors++;
}
for(const key1 in data2){
if(!(func2.call(schema21.properties.certificates.items.properties, key1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data2.id !== undefined){
if(!(validate23(data2.id, {instancePath:instancePath+"/certificates/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.type !== undefined){
let data5 = data2.type;
if(!((data5 === "test-completion") || (data5 === "approval-to-proceed"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/type",keyword:"enum",params:{allowedValues: schema21.properties.certificates.items.properties.type.enum}}); errors++;
}
}
if(data2.release !== undefined){
if(!(validate23(data2.release, {instancePath:instancePath+"/certificates/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.phase !== undefined){
if(!(validate27(data2.phase, {instancePath:instancePath+"/certificates/" + i0+"/phase",parentData:data2,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data2.subSystem !== undefined){
if(!(validate23(data2.subSystem, {instancePath:instancePath+"/certificates/" + i0+"/subSystem",parentData:data2,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.stage !== undefined){
if(!(validate65(data2.stage, {instancePath:instancePath+"/certificates/" + i0+"/stage",parentData:data2,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data2.issuedBy !== undefined){
if(!(validate86(data2.issuedBy, {instancePath:instancePath+"/certificates/" + i0+"/issuedBy",parentData:data2,parentDataProperty:"issuedBy",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data2.issuedAt !== undefined){
if(!(validate48(data2.issuedAt, {instancePath:instancePath+"/certificates/" + i0+"/issuedAt",parentData:data2,parentDataProperty:"issuedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data2.basis !== undefined){
let data12 = data2.basis;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/basis",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data12[i1], {instancePath:instancePath+"/certificates/" + i0+"/basis/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/basis",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.exitCriteria !== undefined){
let data14 = data2.exitCriteria;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.criterion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
if(data15.met === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2,keyword:"required",params:{missingProperty: "met"}}); errors++;
}
if(data15.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
if(data15.evidence === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2,keyword:"required",params:{missingProperty: "evidence"}}); errors++;
}
for(const key2 in data15){
if(!((((key2 === "criterion") || (key2 === "met")) || (key2 === "statement")) || (key2 === "evidence"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data15.criterion !== undefined){
if(!(validate23(data15.criterion, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/criterion",parentData:data15,parentDataProperty:"criterion",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data15.met !== undefined){
if(typeof data15.met !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/met",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data15.statement !== undefined){
let data18 = data15.statement;
if(typeof data18 === "string"){
if(func3(data18) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/statement",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data18)){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/statement",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/statement",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data15.evidence !== undefined){
let data19 = data15.evidence;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(func3(data20) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/evidence/" + i3,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data20)){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/evidence/" + i3,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/evidence/" + i3,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2+"/evidence",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria/" + i2,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/exitCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.conditions !== undefined){
let data21 = data2.conditions;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/conditions",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(!(validate27(data21[i4], {instancePath:instancePath+"/certificates/" + i0+"/conditions/" + i4,parentData:data21,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/conditions",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.revokedAt !== undefined){
if(!(validate48(data2.revokedAt, {instancePath:instancePath+"/certificates/" + i0+"/revokedAt",parentData:data2,parentDataProperty:"revokedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data2.waivers !== undefined){
let data24 = data2.waivers;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data24[i5], {instancePath:instancePath+"/certificates/" + i0+"/waivers/" + i5,parentData:data24,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0+"/waivers",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

export const CompletionReport = validate127;
const schema22 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","status","approach","dataCutAt","exitCriteria"],"properties":{"kind":{"const":"completion-report"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"status":{"enum":["draft","final"]},"finalisedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"approach":{"allOf":[{"$ref":"#/definitions/documentVersion"}]},"coverage":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/documentVersion"}]}},"tbrd":{"allOf":[{"$ref":"#/definitions/version"}]},"dataCutAt":{"allOf":[{"$ref":"#/definitions/date"}]},"matters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matter","section"],"properties":{"matter":{"allOf":[{"$ref":"#/definitions/id"}]},"section":{"type":"string","minLength":1,"pattern":"\\S"}}}},"exitCriteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["criterion","met","statement","evidence"],"properties":{"criterion":{"allOf":[{"$ref":"#/definitions/id"}]},"met":{"type":"boolean"},"statement":{"type":"string","minLength":1,"pattern":"\\S"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}}}}},"testCounts":{"type":"object","additionalProperties":false,"required":["planned","passed","failed","blocked","notRun","descoped"],"properties":{"planned":{"type":"integer","minimum":0},"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"blocked":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"descoped":{"type":"integer","minimum":0}}},"issueCounts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["severity","extant","excluded"],"properties":{"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"extant":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0}}}},"deviations":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"limitations":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"tagIssues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","summary","raisedAt"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"summary":{"type":"string","minLength":1,"pattern":"\\S"},"raisedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"resolution":{"type":"string","minLength":1,"pattern":"\\S"},"agreedAt":{"allOf":[{"$ref":"#/definitions/date"}]}}}},"proposedRedactions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["section","reason"],"properties":{"section":{"type":"string","minLength":1,"pattern":"\\S"},"reason":{"type":"string","minLength":1,"pattern":"\\S"}}}},"publication":{"type":"object","additionalProperties":false,"required":["url","publishedAt","version","redactedSections","anonymised"],"properties":{"url":{"type":"string","pattern":"^https?://\\S+$"},"publishedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"file":{"type":"string","pattern":"^(?!.*(^|[/\\\\])\\.\\.([/\\\\]|$))[^/\\\\:][^\\\\:]*$"},"redactedSections":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"anonymised":{"type":"boolean"}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["status"],"properties":{"status":{"const":"final"}}},"then":{"required":["finalisedAt"]},"else":{"properties":{"publication":false}}},{"if":{"required":["phase"],"properties":{"phase":{"const":"SIT"}}},"then":{"required":["coverage","tbrd","matters","testCounts","issueCounts","tagIssues","proposedRedactions"]}}]};
const schema23 = {"type":"object","additionalProperties":false,"required":["document","version"],"properties":{"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "document") || (key0 === "version"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.document !== undefined){
if(!(validate23(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^https?://\\S+$", "u");
const pattern18 = new RegExp("^(?!.*(^|[/\\\\])\\.\\.([/\\\\]|$))[^/\\\\:][^\\\\:]*$", "u");

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.status !== undefined){
if("final" !== data.status){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finalisedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "finalisedAt"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publication !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"false schema",params:{}}); errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause1}}); errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.phase === undefined) && (missing2 = "phase")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.phase !== undefined){
if("SIT" !== data.phase){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coverage === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "coverage"}}); errors++;
}
if(data.tbrd === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tbrd"}}); errors++;
}
if(data.matters === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "matters"}}); errors++;
}
if(data.testCounts === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "testCounts"}}); errors++;
}
if(data.issueCounts === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issueCounts"}}); errors++;
}
if(data.tagIssues === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tagIssues"}}); errors++;
}
if(data.proposedRedactions === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "proposedRedactions"}}); errors++;
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.status === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}}); errors++;
}
if(data.approach === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "approach"}}); errors++;
}
if(data.dataCutAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dataCutAt"}}); errors++;
}
if(data.exitCriteria === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "exitCriteria"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("completion-report" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "completion-report"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data8 = data.title;
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data8)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data12 = data.status;
if(!((data12 === "draft") || (data12 === "final"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema22.properties.status.enum}}); errors++;
}
}
if(data.finalisedAt !== undefined){
if(!(validate48(data.finalisedAt, {instancePath:instancePath+"/finalisedAt",parentData:data,parentDataProperty:"finalisedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
if(!(validate134(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data15 = data.coverage;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/coverage",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data15[i0], {instancePath:instancePath+"/coverage/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/coverage",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tbrd !== undefined){
if(!(validate25(data.tbrd, {instancePath:instancePath+"/tbrd",parentData:data,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.dataCutAt !== undefined){
if(!(validate48(data.dataCutAt, {instancePath:instancePath+"/dataCutAt",parentData:data,parentDataProperty:"dataCutAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.matters !== undefined){
let data19 = data.matters;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.matter === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1,keyword:"required",params:{missingProperty: "matter"}}); errors++;
}
if(data20.section === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1,keyword:"required",params:{missingProperty: "section"}}); errors++;
}
for(const key1 in data20){
if(!((key1 === "matter") || (key1 === "section"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data20.matter !== undefined){
if(!(validate23(data20.matter, {instancePath:instancePath+"/matters/" + i1+"/matter",parentData:data20,parentDataProperty:"matter",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data20.section !== undefined){
let data22 = data20.section;
if(typeof data22 === "string"){
if(func3(data22) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1+"/section",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data22)){
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1+"/section",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1+"/section",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/matters",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.exitCriteria !== undefined){
let data23 = data.exitCriteria;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.criterion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
if(data24.met === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2,keyword:"required",params:{missingProperty: "met"}}); errors++;
}
if(data24.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
if(data24.evidence === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2,keyword:"required",params:{missingProperty: "evidence"}}); errors++;
}
for(const key2 in data24){
if(!((((key2 === "criterion") || (key2 === "met")) || (key2 === "statement")) || (key2 === "evidence"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data24.criterion !== undefined){
if(!(validate23(data24.criterion, {instancePath:instancePath+"/exitCriteria/" + i2+"/criterion",parentData:data24,parentDataProperty:"criterion",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data24.met !== undefined){
if(typeof data24.met !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2+"/met",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data24.statement !== undefined){
let data27 = data24.statement;
if(typeof data27 === "string"){
if(func3(data27) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2+"/statement",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data27)){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2+"/statement",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2+"/statement",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data24.evidence !== undefined){
let data28 = data24.evidence;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(func3(data29) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2+"/evidence/" + i3,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data29)){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2+"/evidence/" + i3,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2+"/evidence/" + i3,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2+"/evidence",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i2,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.testCounts !== undefined){
let data30 = data.testCounts;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.planned === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "planned"}}); errors++;
}
if(data30.passed === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "passed"}}); errors++;
}
if(data30.failed === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "failed"}}); errors++;
}
if(data30.blocked === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "blocked"}}); errors++;
}
if(data30.notRun === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "notRun"}}); errors++;
}
if(data30.descoped === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "descoped"}}); errors++;
}
for(const key3 in data30){
if(!((((((key3 === "planned") || (key3 === "passed")) || (key3 === "failed")) || (key3 === "blocked")) || (key3 === "notRun")) || (key3 === "descoped"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"additionalProperties",params:{additionalProperty: key3}}); errors++;
}
}
if(data30.planned !== undefined){
let data31 = data30.planned;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/planned",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/planned",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data30.passed !== undefined){
let data32 = data30.passed;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/passed",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/passed",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data30.failed !== undefined){
let data33 = data30.failed;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/failed",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/failed",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data30.blocked !== undefined){
let data34 = data30.blocked;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/blocked",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/blocked",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data30.notRun !== undefined){
let data35 = data30.notRun;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/notRun",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/notRun",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data30.descoped !== undefined){
let data36 = data30.descoped;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/descoped",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/descoped",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.issueCounts !== undefined){
let data37 = data.issueCounts;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.severity === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4,keyword:"required",params:{missingProperty: "severity"}}); errors++;
}
if(data38.extant === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4,keyword:"required",params:{missingProperty: "extant"}}); errors++;
}
if(data38.excluded === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4,keyword:"required",params:{missingProperty: "excluded"}}); errors++;
}
for(const key4 in data38){
if(!(((key4 === "severity") || (key4 === "extant")) || (key4 === "excluded"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4,keyword:"additionalProperties",params:{additionalProperty: key4}}); errors++;
}
}
if(data38.severity !== undefined){
if(!(validate79(data38.severity, {instancePath:instancePath+"/issueCounts/" + i4+"/severity",parentData:data38,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data38.extant !== undefined){
let data40 = data38.extant;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4+"/extant",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4+"/extant",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data38.excluded !== undefined){
let data41 = data38.excluded;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4+"/excluded",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4+"/excluded",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts/" + i4,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.deviations !== undefined){
let data42 = data.deviations;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(func3(data43) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviations/" + i5,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data43)){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviations/" + i5,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/deviations/" + i5,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/deviations",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.limitations !== undefined){
let data44 = data.limitations;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(typeof data45 === "string"){
if(func3(data45) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/limitations/" + i6,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data45)){
vErrors = fault(vErrors, {instancePath:instancePath+"/limitations/" + i6,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/limitations/" + i6,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/limitations",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tagIssues !== undefined){
let data46 = data.tagIssues;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data47.summary === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7,keyword:"required",params:{missingProperty: "summary"}}); errors++;
}
if(data47.raisedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7,keyword:"required",params:{missingProperty: "raisedAt"}}); errors++;
}
for(const key5 in data47){
if(!(((((key5 === "id") || (key5 === "summary")) || (key5 === "raisedAt")) || (key5 === "resolution")) || (key5 === "agreedAt"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7,keyword:"additionalProperties",params:{additionalProperty: key5}}); errors++;
}
}
if(data47.id !== undefined){
if(!(validate23(data47.id, {instancePath:instancePath+"/tagIssues/" + i7+"/id",parentData:data47,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data47.summary !== undefined){
let data49 = data47.summary;
if(typeof data49 === "string"){
if(func3(data49) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7+"/summary",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data49)){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7+"/summary",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7+"/summary",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data47.raisedAt !== undefined){
if(!(validate48(data47.raisedAt, {instancePath:instancePath+"/tagIssues/" + i7+"/raisedAt",parentData:data47,parentDataProperty:"raisedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data47.resolution !== undefined){
let data51 = data47.resolution;
if(typeof data51 === "string"){
if(func3(data51) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7+"/resolution",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data51)){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7+"/resolution",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7+"/resolution",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data47.agreedAt !== undefined){
if(!(validate48(data47.agreedAt, {instancePath:instancePath+"/tagIssues/" + i7+"/agreedAt",parentData:data47,parentDataProperty:"agreedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues/" + i7,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.proposedRedactions !== undefined){
let data53 = data.proposedRedactions;
if(Array.isArray(data53)){
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
let data54 = data53[i8];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.section === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8,keyword:"required",params:{missingProperty: "section"}}); errors++;
}
if(data54.reason === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
for(const key6 in data54){
if(!((key6 === "section") || (key6 === "reason"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8,keyword:"additionalProperties",params:{additionalProperty: key6}}); errors++;
}
}
if(data54.section !== undefined){
let data55 = data54.section;
if(typeof data55 === "string"){
if(func3(data55) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8+"/section",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data55)){
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8+"/section",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8+"/section",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data54.reason !== undefined){
let data56 = data54.reason;
if(typeof data56 === "string"){
if(func3(data56) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8+"/reason",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data56)){
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8+"/reason",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8+"/reason",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions/" + i8,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.publication !== undefined){
let data57 = data.publication;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.url === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "url"}}); errors++;
}
if(data57.publishedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "publishedAt"}}); errors++;
}
if(data57.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data57.redactedSections === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "redactedSections"}}); errors++;
}
if(data57.anonymised === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "anonymised"}}); errors++;
}
for(const key7 in data57){
if(!((((((key7 === "url") || (key7 === "publishedAt")) || (key7 === "version")) || (key7 === "file")) || (key7 === "redactedSections")) || (key7 === "anonymised"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"additionalProperties",params:{additionalProperty: key7}}); errors++;
}
}
if(data57.url !== undefined){
let data58 = data57.url;
if(typeof data58 === "string"){
if(!pattern17.test(data58)){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/url",keyword:"pattern",params:{pattern: "^https?://\\S+$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/url",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data57.publishedAt !== undefined){
if(!(validate48(data57.publishedAt, {instancePath:instancePath+"/publication/publishedAt",parentData:data57,parentDataProperty:"publishedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data57.version !== undefined){
if(!(validate25(data57.version, {instancePath:instancePath+"/publication/version",parentData:data57,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data57.file !== undefined){
let data61 = data57.file;
if(typeof data61 === "string"){
if(!pattern18.test(data61)){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/file",keyword:"pattern",params:{pattern: "^(?!.*(^|[/\\\\])\\.\\.([/\\\\]|$))[^/\\\\:][^\\\\:]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/file",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data57.redactedSections !== undefined){
let data62 = data57.redactedSections;
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if(typeof data63 === "string"){
if(func3(data63) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/redactedSections/" + i9,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data63)){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/redactedSections/" + i9,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/redactedSections/" + i9,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/redactedSections",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data57.anonymised !== undefined){
if(typeof data57.anonymised !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/anonymised",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

export const Coverage = validate149;
const schema24 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","phases","completeness","groups","risks"],"properties":{"kind":{"const":"coverage"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"parts":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/part"}]}},"completeness":{"allOf":[{"$ref":"#/definitions/completeness"}]},"outstanding":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/outstanding"}]}},"svtadVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"waivers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/waiver"}]}},"groups":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","type","breadth","depth","requirements"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"type":{"allOf":[{"$ref":"#/definitions/requirementType"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"breadth":{"allOf":[{"$ref":"#/definitions/text"}]},"depth":{"allOf":[{"$ref":"#/definitions/text"}]},"requirements":{"type":"integer","minimum":0}}}},"functionalStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"nonFunctionalStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"risks":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/risk"}]}},"risksStatement":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["completeness"],"properties":{"completeness":{"const":"partial"}}},"then":{"required":["outstanding"]},"else":{"properties":{"outstanding":false}}},{"if":{"required":["risks"],"properties":{"risks":{"maxItems":0}}},"then":{"required":["risksStatement"]}}]};
const schema25 = {"enum":["functional","non-functional"]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "functional") || (data === "non-functional"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema25.enum}}); errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.completeness === undefined) && (missing0 = "completeness")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.completeness !== undefined){
if("partial" !== data.completeness){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outstanding"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.risks === undefined) && (missing1 = "risks")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.risks !== undefined){
let data2 = data.risks;
if(Array.isArray(data2)){
if(data2.length > 0){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.risksStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risksStatement"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
if(data.phases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phases"}}); errors++;
}
if(data.completeness === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completeness"}}); errors++;
}
if(data.groups === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "groups"}}); errors++;
}
if(data.risks === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risks"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema24.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("coverage" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "coverage"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data7 = data.releases;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data7[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phases !== undefined){
let data9 = data.phases;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data9[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data11 = data.subSystems;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data11[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.parts !== undefined){
let data13 = data.parts;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate33(data13[i3], {instancePath:instancePath+"/parts/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.completeness !== undefined){
if(!(validate39(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.outstanding !== undefined){
let data16 = data.outstanding;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate41(data16[i4], {instancePath:instancePath+"/outstanding/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.svtadVersion !== undefined){
if(!(validate25(data.svtadVersion, {instancePath:instancePath+"/svtadVersion",parentData:data,parentDataProperty:"svtadVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data19 = data.waivers;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data19[i5], {instancePath:instancePath+"/waivers/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.groups !== undefined){
let data21 = data.groups;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data22.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data22.type === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data22.breadth === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "breadth"}}); errors++;
}
if(data22.depth === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "depth"}}); errors++;
}
if(data22.requirements === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"required",params:{missingProperty: "requirements"}}); errors++;
}
for(const key1 in data22){
if(!(func2.call(schema24.properties.groups.items.properties, key1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data22.id !== undefined){
if(!(validate23(data22.id, {instancePath:instancePath+"/groups/" + i6+"/id",parentData:data22,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data22.title !== undefined){
if(!(validate27(data22.title, {instancePath:instancePath+"/groups/" + i6+"/title",parentData:data22,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data22.type !== undefined){
if(!(validate163(data22.type, {instancePath:instancePath+"/groups/" + i6+"/type",parentData:data22,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data22.releases !== undefined){
let data26 = data22.releases;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
if(!(validate23(data26[i7], {instancePath:instancePath+"/groups/" + i6+"/releases/" + i7,parentData:data26,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data22.phases !== undefined){
let data28 = data22.phases;
if(Array.isArray(data28)){
if(data28.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
if(!(validate30(data28[i8], {instancePath:instancePath+"/groups/" + i6+"/phases/" + i8,parentData:data28,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data22.subSystems !== undefined){
let data30 = data22.subSystems;
if(Array.isArray(data30)){
if(data30.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
if(!(validate23(data30[i9], {instancePath:instancePath+"/groups/" + i6+"/subSystems/" + i9,parentData:data30,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data22.breadth !== undefined){
if(!(validate27(data22.breadth, {instancePath:instancePath+"/groups/" + i6+"/breadth",parentData:data22,parentDataProperty:"breadth",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data22.depth !== undefined){
if(!(validate27(data22.depth, {instancePath:instancePath+"/groups/" + i6+"/depth",parentData:data22,parentDataProperty:"depth",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data22.requirements !== undefined){
let data34 = data22.requirements;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6+"/requirements",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6+"/requirements",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/groups/" + i6,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.functionalStatement !== undefined){
if(!(validate27(data.functionalStatement, {instancePath:instancePath+"/functionalStatement",parentData:data,parentDataProperty:"functionalStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.nonFunctionalStatement !== undefined){
if(!(validate27(data.nonFunctionalStatement, {instancePath:instancePath+"/nonFunctionalStatement",parentData:data,parentDataProperty:"nonFunctionalStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
let data37 = data.risks;
if(Array.isArray(data37)){
const len10 = data37.length;
for(let i10=0; i10<len10; i10++){
if(!(validate97(data37[i10], {instancePath:instancePath+"/risks/" + i10,parentData:data37,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/risks",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.risksStatement !== undefined){
if(!(validate27(data.risksStatement, {instancePath:instancePath+"/risksStatement",parentData:data,parentDataProperty:"risksStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

export const Decisions = validate174;
const schema26 = {"type":"object","additionalProperties":false,"required":["kind","decisions"],"properties":{"kind":{"const":"decisions"},"decisions":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","body","decidedAt","matter","outcome","reference"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"body":{"allOf":[{"$ref":"#/definitions/body"}]},"onBehalfOf":{"allOf":[{"$ref":"#/definitions/body"}]},"delegation":{"allOf":[{"$ref":"#/definitions/id"}]},"decidedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"matter":{"enum":["document","exclusion","descoping","severity","sit-completion","redaction","user-testing","delegation"]},"outcome":{"enum":["agreed","agreed-with-changes","disagreed","determined","directed","confirmed","declined","complete","not-complete","approved","delegated"]},"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"finalVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"digest":{"allOf":[{"$ref":"#/definitions/digest"}]},"changes":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"disagreements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"dueBy":{"allOf":[{"$ref":"#/definitions/date"}]},"consultTag":{"type":"boolean"},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"criteria":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"approach":{"allOf":[{"$ref":"#/definitions/documentVersion"}]},"issue":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"tests":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"sections":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}},"anonymise":{"type":"boolean"},"values":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}},"delegate":{"allOf":[{"$ref":"#/definitions/body"}]},"delegates":{"type":"array","minItems":1,"items":{"enum":["sit-completion","redaction"]}},"reference":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["matter"],"properties":{"matter":{"const":"document"}}},"then":{"required":["document","version"],"properties":{"outcome":{"enum":["agreed","agreed-with-changes","disagreed","determined","directed"]}}}},{"if":{"required":["outcome"],"properties":{"outcome":{"const":"agreed-with-changes"}}},"then":{"required":["changes","finalVersion"]}},{"if":{"required":["matter"],"properties":{"matter":{"const":"exclusion"}}},"then":{"required":["issue","phase"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"severity"}}},"then":{"required":["issue"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"descoping"}}},"then":{"required":["tests"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"sit-completion"}}},"then":{"required":["release","document","version"],"properties":{"outcome":{"enum":["confirmed","declined","complete","not-complete"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"redaction"}}},"then":{"required":["document","sections","anonymise"],"properties":{"outcome":{"enum":["directed"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"user-testing"}}},"then":{"required":["document","version"],"properties":{"outcome":{"enum":["approved","directed"]}}}},{"if":{"required":["outcome"],"properties":{"outcome":{"enum":["confirmed","complete"]}}},"then":{"properties":{"criteria":false}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"delegation"}}},"then":{"required":["delegate","delegates"],"properties":{"outcome":{"enum":["delegated"]}}}},{"if":{"required":["onBehalfOf"]},"then":{"required":["delegation"]}}]}}}};
const schema27 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern20 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern20.test(data)){
vErrors = fault(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate183.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.decisions === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "decisions"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("decisions" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "decisions"}}); errors++;
}
}
if(data.decisions !== undefined){
let data1 = data.decisions;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.matter === undefined) && (missing0 = "matter")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("document" !== data2.matter){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data2.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data2.outcome !== undefined){
let data4 = data2.outcome;
if(!(((((data4 === "agreed") || (data4 === "agreed-with-changes")) || (data4 === "disagreed")) || (data4 === "determined")) || (data4 === "directed"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.allOf[0].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.outcome === undefined) && (missing1 = "outcome")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data2.outcome !== undefined){
if("agreed-with-changes" !== data2.outcome){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.changes === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "changes"}}); errors++;
}
if(data2.finalVersion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "finalVersion"}}); errors++;
}
}
var _valid1 = _errs17 === errors;
valid7 = _valid1;
}
if(!valid7){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.matter === undefined) && (missing2 = "matter")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("exclusion" !== data2.matter){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.issue === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "issue"}}); errors++;
}
if(data2.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data2.outcome !== undefined){
let data7 = data2.outcome;
if(!((data7 === "agreed") || (data7 === "declined"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.allOf[2].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid2 = _errs22 === errors;
valid9 = _valid2;
}
if(!valid9){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.matter === undefined) && (missing3 = "matter")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("severity" !== data2.matter){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.issue === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "issue"}}); errors++;
}
if(data2.outcome !== undefined){
let data9 = data2.outcome;
if(!((data9 === "agreed") || (data9 === "declined"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.allOf[3].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid3 = _errs28 === errors;
valid12 = _valid3;
}
if(!valid12){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs31 = errors;
let valid15 = true;
const _errs32 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.matter === undefined) && (missing4 = "matter")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("descoping" !== data2.matter){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs34 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tests === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "tests"}}); errors++;
}
if(data2.outcome !== undefined){
let data11 = data2.outcome;
if(!((data11 === "agreed") || (data11 === "declined"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.allOf[4].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid4 = _errs34 === errors;
valid15 = _valid4;
}
if(!valid15){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs37 = errors;
let valid18 = true;
const _errs38 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2.matter === undefined) && (missing5 = "matter")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("sit-completion" !== data2.matter){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs40 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data2.document === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data2.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data2.outcome !== undefined){
let data13 = data2.outcome;
if(!((((data13 === "confirmed") || (data13 === "declined")) || (data13 === "complete")) || (data13 === "not-complete"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.allOf[5].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid5 = _errs40 === errors;
valid18 = _valid5;
}
if(!valid18){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs43 = errors;
let valid21 = true;
const _errs44 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing6;
if((data2.matter === undefined) && (missing6 = "matter")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("redaction" !== data2.matter){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid6 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs46 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data2.sections === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "sections"}}); errors++;
}
if(data2.anonymise === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "anonymise"}}); errors++;
}
if(data2.outcome !== undefined){
if(!(data2.outcome === "directed")){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.allOf[6].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid6 = _errs46 === errors;
valid21 = _valid6;
}
if(!valid21){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs49 = errors;
let valid24 = true;
const _errs50 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing7;
if((data2.matter === undefined) && (missing7 = "matter")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("user-testing" !== data2.matter){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
var _valid7 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs52 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data2.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data2.outcome !== undefined){
let data17 = data2.outcome;
if(!((data17 === "approved") || (data17 === "directed"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.allOf[7].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid7 = _errs52 === errors;
valid24 = _valid7;
}
if(!valid24){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs55 = errors;
let valid27 = true;
const _errs56 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing8;
if((data2.outcome === undefined) && (missing8 = "outcome")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data2.outcome !== undefined){
let data18 = data2.outcome;
if(!((data18 === "confirmed") || (data18 === "complete"))){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
var _valid8 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs58 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.criteria !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/criteria",keyword:"false schema",params:{}}); errors++;
}
}
var _valid8 = _errs58 === errors;
valid27 = _valid8;
}
if(!valid27){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs60 = errors;
let valid30 = true;
const _errs61 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing9;
if((data2.matter === undefined) && (missing9 = "matter")){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("delegation" !== data2.matter){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
var _valid9 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs63 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.delegate === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "delegate"}}); errors++;
}
if(data2.delegates === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "delegates"}}); errors++;
}
if(data2.outcome !== undefined){
if(!(data2.outcome === "delegated")){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.allOf[9].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid9 = _errs63 === errors;
valid30 = _valid9;
}
if(!valid30){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs66 = errors;
let valid33 = true;
const _errs67 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing10;
if((data2.onBehalfOf === undefined) && (missing10 = "onBehalfOf")){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid10 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs68 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.delegation === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "delegation"}}); errors++;
}
}
var _valid10 = _errs68 === errors;
valid33 = _valid10;
}
if(!valid33){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data2.body === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "body"}}); errors++;
}
if(data2.decidedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "decidedAt"}}); errors++;
}
if(data2.matter === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "matter"}}); errors++;
}
if(data2.outcome === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "outcome"}}); errors++;
}
if(data2.reference === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"required",params:{missingProperty: "reference"}}); errors++;
}
for(const key1 in data2){
if(!(func2.call(schema26.properties.decisions.items.properties, key1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data2.id !== undefined){
if(!(validate23(data2.id, {instancePath:instancePath+"/decisions/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.body !== undefined){
if(!(validate86(data2.body, {instancePath:instancePath+"/decisions/" + i0+"/body",parentData:data2,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data2.onBehalfOf !== undefined){
if(!(validate86(data2.onBehalfOf, {instancePath:instancePath+"/decisions/" + i0+"/onBehalfOf",parentData:data2,parentDataProperty:"onBehalfOf",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data2.delegation !== undefined){
if(!(validate23(data2.delegation, {instancePath:instancePath+"/decisions/" + i0+"/delegation",parentData:data2,parentDataProperty:"delegation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.decidedAt !== undefined){
if(!(validate48(data2.decidedAt, {instancePath:instancePath+"/decisions/" + i0+"/decidedAt",parentData:data2,parentDataProperty:"decidedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data2.matter !== undefined){
let data27 = data2.matter;
if(!((((((((data27 === "document") || (data27 === "exclusion")) || (data27 === "descoping")) || (data27 === "severity")) || (data27 === "sit-completion")) || (data27 === "redaction")) || (data27 === "user-testing")) || (data27 === "delegation"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/matter",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.properties.matter.enum}}); errors++;
}
}
if(data2.outcome !== undefined){
let data28 = data2.outcome;
if(!(((((((((((data28 === "agreed") || (data28 === "agreed-with-changes")) || (data28 === "disagreed")) || (data28 === "determined")) || (data28 === "directed")) || (data28 === "confirmed")) || (data28 === "declined")) || (data28 === "complete")) || (data28 === "not-complete")) || (data28 === "approved")) || (data28 === "delegated"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/outcome",keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.properties.outcome.enum}}); errors++;
}
}
if(data2.document !== undefined){
if(!(validate23(data2.document, {instancePath:instancePath+"/decisions/" + i0+"/document",parentData:data2,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.version !== undefined){
if(!(validate25(data2.version, {instancePath:instancePath+"/decisions/" + i0+"/version",parentData:data2,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data2.finalVersion !== undefined){
if(!(validate25(data2.finalVersion, {instancePath:instancePath+"/decisions/" + i0+"/finalVersion",parentData:data2,parentDataProperty:"finalVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data2.digest !== undefined){
if(!(validate183(data2.digest, {instancePath:instancePath+"/decisions/" + i0+"/digest",parentData:data2,parentDataProperty:"digest",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data2.changes !== undefined){
let data33 = data2.changes;
if(Array.isArray(data33)){
if(data33.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/changes",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data33[i1], {instancePath:instancePath+"/decisions/" + i0+"/changes/" + i1,parentData:data33,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/changes",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.disagreements !== undefined){
let data35 = data2.disagreements;
if(Array.isArray(data35)){
if(data35.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/disagreements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27(data35[i2], {instancePath:instancePath+"/decisions/" + i0+"/disagreements/" + i2,parentData:data35,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/disagreements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.dueBy !== undefined){
if(!(validate48(data2.dueBy, {instancePath:instancePath+"/decisions/" + i0+"/dueBy",parentData:data2,parentDataProperty:"dueBy",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data2.consultTag !== undefined){
if(typeof data2.consultTag !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/consultTag",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data2.release !== undefined){
if(!(validate23(data2.release, {instancePath:instancePath+"/decisions/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.criteria !== undefined){
let data40 = data2.criteria;
if(Array.isArray(data40)){
if(data40.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/criteria",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
if(!(validate23(data40[i3], {instancePath:instancePath+"/decisions/" + i0+"/criteria/" + i3,parentData:data40,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/criteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.approach !== undefined){
if(!(validate134(data2.approach, {instancePath:instancePath+"/decisions/" + i0+"/approach",parentData:data2,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data2.issue !== undefined){
if(!(validate23(data2.issue, {instancePath:instancePath+"/decisions/" + i0+"/issue",parentData:data2,parentDataProperty:"issue",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.phase !== undefined){
if(!(validate30(data2.phase, {instancePath:instancePath+"/decisions/" + i0+"/phase",parentData:data2,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data2.tests !== undefined){
let data45 = data2.tests;
if(Array.isArray(data45)){
if(data45.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/tests",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data45[i4], {instancePath:instancePath+"/decisions/" + i0+"/tests/" + i4,parentData:data45,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.sections !== undefined){
let data47 = data2.sections;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
if(!(validate27(data47[i5], {instancePath:instancePath+"/decisions/" + i0+"/sections/" + i5,parentData:data47,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/sections",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.anonymise !== undefined){
if(typeof data2.anonymise !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/anonymise",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data2.values !== undefined){
let data50 = data2.values;
if(Array.isArray(data50)){
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
if(!(validate27(data50[i6], {instancePath:instancePath+"/decisions/" + i0+"/values/" + i6,parentData:data50,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/values",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.delegate !== undefined){
if(!(validate86(data2.delegate, {instancePath:instancePath+"/decisions/" + i0+"/delegate",parentData:data2,parentDataProperty:"delegate",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data2.delegates !== undefined){
let data53 = data2.delegates;
if(Array.isArray(data53)){
if(data53.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/delegates",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
if(!((data54 === "sit-completion") || (data54 === "redaction"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/delegates/" + i7,keyword:"enum",params:{allowedValues: schema26.properties.decisions.items.properties.delegates.items.enum}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0+"/delegates",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.reference !== undefined){
if(!(validate27(data2.reference, {instancePath:instancePath+"/decisions/" + i0+"/reference",parentData:data2,parentDataProperty:"reference",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

export const IssueLog = validate198;
const schema28 = {"type":"object","additionalProperties":false,"required":["kind","id","releases","issues"],"properties":{"kind":{"const":"issue-log"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"issues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","phase","subSystems","raisedAt","raisedBy","owner","severityHistory","statusHistory"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"raisedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"raisedBy":{"allOf":[{"$ref":"#/definitions/id"}]},"owner":{"allOf":[{"$ref":"#/definitions/text"}]},"tests":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/id"}]}},"workaround":{"allOf":[{"$ref":"#/definitions/text"}]},"duplicateOf":{"allOf":[{"$ref":"#/definitions/id"}]},"severityHistory":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["at","severity"],"properties":{"at":{"allOf":[{"$ref":"#/definitions/date"}]},"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"decision":{"allOf":[{"$ref":"#/definitions/id"}]}}}},"statusHistory":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["at","status"],"properties":{"at":{"allOf":[{"$ref":"#/definitions/date"}]},"status":{"enum":["open","in-analysis","fix-in-progress","fixed-awaiting-retest","deferred","reopened","closed","rejected","duplicate","withdrawn"]}}}}}}},"exclusions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["issue","phase","reason","decision"],"properties":{"issue":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"reason":{"allOf":[{"$ref":"#/definitions/id"}]},"decision":{"allOf":[{"$ref":"#/definitions/id"}]},"expiresAt":{"allOf":[{"$ref":"#/definitions/date"}]}}}}}};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
if(data.issues === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issues"}}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "id")) || (key0 === "releases")) || (key0 === "issues")) || (key0 === "exclusions"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("issue-log" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "issue-log"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data2 = data.releases;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.issues !== undefined){
let data4 = data.issues;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data5.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data5.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data5.subSystems === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "subSystems"}}); errors++;
}
if(data5.raisedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "raisedAt"}}); errors++;
}
if(data5.raisedBy === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "raisedBy"}}); errors++;
}
if(data5.owner === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "owner"}}); errors++;
}
if(data5.severityHistory === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "severityHistory"}}); errors++;
}
if(data5.statusHistory === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"required",params:{missingProperty: "statusHistory"}}); errors++;
}
for(const key1 in data5){
if(!(func2.call(schema28.properties.issues.items.properties, key1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data5.id !== undefined){
if(!(validate23(data5.id, {instancePath:instancePath+"/issues/" + i1+"/id",parentData:data5,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data5.title !== undefined){
if(!(validate27(data5.title, {instancePath:instancePath+"/issues/" + i1+"/title",parentData:data5,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data5.releases !== undefined){
let data8 = data5.releases;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data8[i2], {instancePath:instancePath+"/issues/" + i1+"/releases/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data5.phase !== undefined){
if(!(validate30(data5.phase, {instancePath:instancePath+"/issues/" + i1+"/phase",parentData:data5,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data5.subSystems !== undefined){
let data11 = data5.subSystems;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate23(data11[i3], {instancePath:instancePath+"/issues/" + i1+"/subSystems/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data5.raisedAt !== undefined){
if(!(validate48(data5.raisedAt, {instancePath:instancePath+"/issues/" + i1+"/raisedAt",parentData:data5,parentDataProperty:"raisedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data5.raisedBy !== undefined){
if(!(validate23(data5.raisedBy, {instancePath:instancePath+"/issues/" + i1+"/raisedBy",parentData:data5,parentDataProperty:"raisedBy",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data5.owner !== undefined){
if(!(validate27(data5.owner, {instancePath:instancePath+"/issues/" + i1+"/owner",parentData:data5,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data5.tests !== undefined){
let data16 = data5.tests;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data16[i4], {instancePath:instancePath+"/issues/" + i1+"/tests/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data5.workaround !== undefined){
if(!(validate27(data5.workaround, {instancePath:instancePath+"/issues/" + i1+"/workaround",parentData:data5,parentDataProperty:"workaround",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data5.duplicateOf !== undefined){
if(!(validate23(data5.duplicateOf, {instancePath:instancePath+"/issues/" + i1+"/duplicateOf",parentData:data5,parentDataProperty:"duplicateOf",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data5.severityHistory !== undefined){
let data20 = data5.severityHistory;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/severityHistory",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.at === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5,keyword:"required",params:{missingProperty: "at"}}); errors++;
}
if(data21.severity === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5,keyword:"required",params:{missingProperty: "severity"}}); errors++;
}
for(const key2 in data21){
if(!(((key2 === "at") || (key2 === "severity")) || (key2 === "decision"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data21.at !== undefined){
if(!(validate48(data21.at, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/at",parentData:data21,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data21.severity !== undefined){
if(!(validate79(data21.severity, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/severity",parentData:data21,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data21.decision !== undefined){
if(!(validate23(data21.decision, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/decision",parentData:data21,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/severityHistory",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data5.statusHistory !== undefined){
let data25 = data5.statusHistory;
if(Array.isArray(data25)){
if(data25.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/statusHistory",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.at === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6,keyword:"required",params:{missingProperty: "at"}}); errors++;
}
if(data26.status === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6,keyword:"required",params:{missingProperty: "status"}}); errors++;
}
for(const key3 in data26){
if(!((key3 === "at") || (key3 === "status"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6,keyword:"additionalProperties",params:{additionalProperty: key3}}); errors++;
}
}
if(data26.at !== undefined){
if(!(validate48(data26.at, {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6+"/at",parentData:data26,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data26.status !== undefined){
let data28 = data26.status;
if(!((((((((((data28 === "open") || (data28 === "in-analysis")) || (data28 === "fix-in-progress")) || (data28 === "fixed-awaiting-retest")) || (data28 === "deferred")) || (data28 === "reopened")) || (data28 === "closed")) || (data28 === "rejected")) || (data28 === "duplicate")) || (data28 === "withdrawn"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6+"/status",keyword:"enum",params:{allowedValues: schema28.properties.issues.items.properties.statusHistory.items.properties.status.enum}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1+"/statusHistory",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i1,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.exclusions !== undefined){
let data29 = data.exclusions;
if(Array.isArray(data29)){
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.issue === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exclusions/" + i7,keyword:"required",params:{missingProperty: "issue"}}); errors++;
}
if(data30.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exclusions/" + i7,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data30.reason === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exclusions/" + i7,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
if(data30.decision === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exclusions/" + i7,keyword:"required",params:{missingProperty: "decision"}}); errors++;
}
for(const key4 in data30){
if(!((((((key4 === "issue") || (key4 === "phase")) || (key4 === "release")) || (key4 === "reason")) || (key4 === "decision")) || (key4 === "expiresAt"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/exclusions/" + i7,keyword:"additionalProperties",params:{additionalProperty: key4}}); errors++;
}
}
if(data30.issue !== undefined){
if(!(validate23(data30.issue, {instancePath:instancePath+"/exclusions/" + i7+"/issue",parentData:data30,parentDataProperty:"issue",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data30.phase !== undefined){
if(!(validate30(data30.phase, {instancePath:instancePath+"/exclusions/" + i7+"/phase",parentData:data30,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data30.release !== undefined){
if(!(validate23(data30.release, {instancePath:instancePath+"/exclusions/" + i7+"/release",parentData:data30,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data30.reason !== undefined){
if(!(validate23(data30.reason, {instancePath:instancePath+"/exclusions/" + i7+"/reason",parentData:data30,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data30.decision !== undefined){
if(!(validate23(data30.decision, {instancePath:instancePath+"/exclusions/" + i7+"/decision",parentData:data30,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data30.expiresAt !== undefined){
if(!(validate48(data30.expiresAt, {instancePath:instancePath+"/exclusions/" + i7+"/expiresAt",parentData:data30,parentDataProperty:"expiresAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exclusions/" + i7,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exclusions",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

export const Notices = validate222;
const schema29 = {"type":"object","additionalProperties":false,"required":["kind","notices"],"properties":{"kind":{"const":"notices"},"notices":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","type","from","to","date","reference"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"enum":["submission","referral","completion-notification","evidence-review","report-provision","publication-notification","consultation","direction-response"]},"from":{"allOf":[{"$ref":"#/definitions/body"}]},"to":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/body"}]}},"date":{"allOf":[{"$ref":"#/definitions/date"}]},"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"modification":{"allOf":[{"$ref":"#/definitions/id"}]},"matters":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"redactions":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}},"decision":{"allOf":[{"$ref":"#/definitions/id"}]},"fitness":{"allOf":[{"$ref":"#/definitions/text"}]},"responses":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}},"disagreements":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}},"reference":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"enum":["submission","direction-response"]}}},"then":{"required":["document","version"]}},{"if":{"required":["type"],"properties":{"type":{"const":"consultation"}}},"then":{"anyOf":[{"required":["document"]},{"required":["modification"]}]}},{"if":{"required":["type"],"properties":{"type":{"const":"referral"}}},"then":{"required":["matters"],"anyOf":[{"required":["document"]},{"required":["release"]}]}},{"if":{"required":["type"],"properties":{"type":{"enum":["completion-notification","evidence-review"]}}},"then":{"required":["release"]}},{"if":{"required":["type"],"properties":{"type":{"enum":["report-provision","publication-notification"]}}},"then":{"required":["release","document","version"]}},{"if":{"required":["type"],"properties":{"type":{"const":"direction-response"}}},"then":{"required":["decision"]}}]}}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.notices === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notices"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "notices"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("notices" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "notices"}}); errors++;
}
}
if(data.notices !== undefined){
let data1 = data.notices;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.type === undefined) && (missing0 = "type")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2.type !== undefined){
let data3 = data2.type;
if(!((data3 === "submission") || (data3 === "direction-response"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data2.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.type === undefined) && (missing1 = "type")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data2.type !== undefined){
if("consultation" !== data2.type){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
const _errs17 = errors;
let valid8 = false;
const _errs18 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
}
var _valid2 = _errs18 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs19 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.modification === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "modification"}}); errors++;
}
}
var _valid2 = _errs19 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"anyOf",params:{}}); errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
}
if(!valid6){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs21 = errors;
let valid9 = true;
const _errs22 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.type === undefined) && (missing2 = "type")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data2.type !== undefined){
if("referral" !== data2.type){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
const _errs25 = errors;
let valid11 = false;
const _errs26 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
}
var _valid4 = _errs26 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs27 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
}
var _valid4 = _errs27 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"anyOf",params:{}}); errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.matters === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "matters"}}); errors++;
}
}
var _valid3 = _errs24 === errors;
valid9 = _valid3;
}
if(!valid9){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs29 = errors;
let valid12 = true;
const _errs30 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.type === undefined) && (missing3 = "type")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data2.type !== undefined){
let data6 = data2.type;
if(!((data6 === "completion-notification") || (data6 === "evidence-review"))){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid5 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs32 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
}
var _valid5 = _errs32 === errors;
valid12 = _valid5;
}
if(!valid12){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs34 = errors;
let valid14 = true;
const _errs35 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.type === undefined) && (missing4 = "type")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data2.type !== undefined){
let data7 = data2.type;
if(!((data7 === "report-provision") || (data7 === "publication-notification"))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid6 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs37 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data2.document === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data2.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
}
var _valid6 = _errs37 === errors;
valid14 = _valid6;
}
if(!valid14){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs39 = errors;
let valid16 = true;
const _errs40 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2.type === undefined) && (missing5 = "type")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data2.type !== undefined){
if("direction-response" !== data2.type){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
var _valid7 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs42 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.decision === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "decision"}}); errors++;
}
}
var _valid7 = _errs42 === errors;
valid16 = _valid7;
}
if(!valid16){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data2.type === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data2.from === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "from"}}); errors++;
}
if(data2.to === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "to"}}); errors++;
}
if(data2.date === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "date"}}); errors++;
}
if(data2.reference === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"required",params:{missingProperty: "reference"}}); errors++;
}
for(const key1 in data2){
if(!(func2.call(schema29.properties.notices.items.properties, key1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data2.id !== undefined){
if(!(validate23(data2.id, {instancePath:instancePath+"/notices/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.type !== undefined){
let data10 = data2.type;
if(!((((((((data10 === "submission") || (data10 === "referral")) || (data10 === "completion-notification")) || (data10 === "evidence-review")) || (data10 === "report-provision")) || (data10 === "publication-notification")) || (data10 === "consultation")) || (data10 === "direction-response"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0+"/type",keyword:"enum",params:{allowedValues: schema29.properties.notices.items.properties.type.enum}}); errors++;
}
}
if(data2.from !== undefined){
if(!(validate86(data2.from, {instancePath:instancePath+"/notices/" + i0+"/from",parentData:data2,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data2.to !== undefined){
let data12 = data2.to;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0+"/to",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate86(data12[i1], {instancePath:instancePath+"/notices/" + i0+"/to/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0+"/to",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.date !== undefined){
if(!(validate48(data2.date, {instancePath:instancePath+"/notices/" + i0+"/date",parentData:data2,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data2.document !== undefined){
if(!(validate23(data2.document, {instancePath:instancePath+"/notices/" + i0+"/document",parentData:data2,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.version !== undefined){
if(!(validate25(data2.version, {instancePath:instancePath+"/notices/" + i0+"/version",parentData:data2,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data2.release !== undefined){
if(!(validate23(data2.release, {instancePath:instancePath+"/notices/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.modification !== undefined){
if(!(validate23(data2.modification, {instancePath:instancePath+"/notices/" + i0+"/modification",parentData:data2,parentDataProperty:"modification",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.matters !== undefined){
let data19 = data2.matters;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0+"/matters",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27(data19[i2], {instancePath:instancePath+"/notices/" + i0+"/matters/" + i2,parentData:data19,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0+"/matters",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.redactions !== undefined){
let data21 = data2.redactions;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(!(validate27(data21[i3], {instancePath:instancePath+"/notices/" + i0+"/redactions/" + i3,parentData:data21,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0+"/redactions",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.decision !== undefined){
if(!(validate23(data2.decision, {instancePath:instancePath+"/notices/" + i0+"/decision",parentData:data2,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data2.fitness !== undefined){
if(!(validate27(data2.fitness, {instancePath:instancePath+"/notices/" + i0+"/fitness",parentData:data2,parentDataProperty:"fitness",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data2.responses !== undefined){
let data25 = data2.responses;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate27(data25[i4], {instancePath:instancePath+"/notices/" + i0+"/responses/" + i4,parentData:data25,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0+"/responses",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.disagreements !== undefined){
let data27 = data2.disagreements;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(!(validate27(data27[i5], {instancePath:instancePath+"/notices/" + i0+"/disagreements/" + i5,parentData:data27,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0+"/disagreements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data2.reference !== undefined){
if(!(validate27(data2.reference, {instancePath:instancePath+"/notices/" + i0+"/reference",parentData:data2,parentDataProperty:"reference",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/notices/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/notices",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate222.errors = vErrors;
return errors === 0;
}

export const Programme = validate238;
const schema30 = {"type":"object","additionalProperties":false,"required":["kind","id","title","svtad","tbrd","participants","subSystems","releases"],"properties":{"kind":{"const":"programme"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"svtad":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"allOf":[{"$ref":"#/definitions/version"}]},"appendix":{"allOf":[{"$ref":"#/definitions/text"}]},"modifications":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","type","madeAt","summary"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"enum":["directed","consulted","minor"]},"madeAt":{"allOf":[{"$ref":"#/definitions/date"}]},"summary":{"allOf":[{"$ref":"#/definitions/text"}]},"direction":{"allOf":[{"$ref":"#/definitions/text"}]},"consultationDirected":{"type":"boolean"},"responsesPresentedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"contraryDirection":{"type":"boolean"},"rationale":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"directed"}}},"then":{"required":["direction"]}},{"if":{"required":["type"],"properties":{"type":{"const":"consulted"}}},"then":{"required":["responsesPresentedAt","contraryDirection"]}},{"if":{"required":["type"],"properties":{"type":{"const":"minor"}}},"then":{"required":["rationale"]}}]}}}},"tbrd":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["version","publishedAt"],"properties":{"version":{"allOf":[{"$ref":"#/definitions/version"}]},"publishedAt":{"allOf":[{"$ref":"#/definitions/date"}]}}}},"variations":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"participants":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","role"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"role":{"enum":["DCC","Service Provider","User","Other"]}}}},"subSystems":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"provider":{"allOf":[{"$ref":"#/definitions/id"}]}}}},"releases":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","subSystems","tbrd","milestones"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"tbrd":{"allOf":[{"$ref":"#/definitions/version"}]},"milestones":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","event","baseline"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"event":{"enum":["pit-start","pit-end","sit-start","sit-end","user-testing-start","user-testing-end","go-live"]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"baseline":{"allOf":[{"$ref":"#/definitions/date"}]},"forecast":{"allOf":[{"$ref":"#/definitions/date"}]},"actual":{"allOf":[{"$ref":"#/definitions/date"}]}}}}}}},"attestations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["clause","statement","by","at"],"properties":{"clause":{"enum":["2.2","2.5","5.3"]},"statement":{"allOf":[{"$ref":"#/definitions/text"}]},"by":{"allOf":[{"$ref":"#/definitions/text"}]},"at":{"allOf":[{"$ref":"#/definitions/date"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]}}}}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.svtad === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "svtad"}}); errors++;
}
if(data.tbrd === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tbrd"}}); errors++;
}
if(data.participants === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "participants"}}); errors++;
}
if(data.subSystems === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystems"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("programme" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "programme"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.svtad !== undefined){
let data3 = data.svtad;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad",keyword:"required",params:{missingProperty: "version"}}); errors++;
}
for(const key1 in data3){
if(!(((key1 === "version") || (key1 === "appendix")) || (key1 === "modifications"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad",keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data3.version !== undefined){
if(!(validate25(data3.version, {instancePath:instancePath+"/svtad/version",parentData:data3,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data3.appendix !== undefined){
if(!(validate27(data3.appendix, {instancePath:instancePath+"/svtad/appendix",parentData:data3,parentDataProperty:"appendix",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data3.modifications !== undefined){
let data6 = data3.modifications;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if((data7.type === undefined) && (missing0 = "type")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data7.type !== undefined){
if("directed" !== data7.type){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid0 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs22 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.direction === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "direction"}}); errors++;
}
}
var _valid0 = _errs22 === errors;
valid9 = _valid0;
}
if(!valid9){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs24 = errors;
let valid11 = true;
const _errs25 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.type === undefined) && (missing1 = "type")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data7.type !== undefined){
if("consulted" !== data7.type){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid1 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs27 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.responsesPresentedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "responsesPresentedAt"}}); errors++;
}
if(data7.contraryDirection === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "contraryDirection"}}); errors++;
}
}
var _valid1 = _errs27 === errors;
valid11 = _valid1;
}
if(!valid11){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs29 = errors;
let valid13 = true;
const _errs30 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.type === undefined) && (missing2 = "type")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data7.type !== undefined){
if("minor" !== data7.type){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid2 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs32 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.rationale === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "rationale"}}); errors++;
}
}
var _valid2 = _errs32 === errors;
valid13 = _valid2;
}
if(!valid13){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data7.type === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data7.madeAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "madeAt"}}); errors++;
}
if(data7.summary === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "summary"}}); errors++;
}
for(const key2 in data7){
if(!(func2.call(schema30.properties.svtad.properties.modifications.items.properties, key2))){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data7.id !== undefined){
if(!(validate23(data7.id, {instancePath:instancePath+"/svtad/modifications/" + i0+"/id",parentData:data7,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data7.type !== undefined){
let data12 = data7.type;
if(!(((data12 === "directed") || (data12 === "consulted")) || (data12 === "minor"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0+"/type",keyword:"enum",params:{allowedValues: schema30.properties.svtad.properties.modifications.items.properties.type.enum}}); errors++;
}
}
if(data7.madeAt !== undefined){
if(!(validate48(data7.madeAt, {instancePath:instancePath+"/svtad/modifications/" + i0+"/madeAt",parentData:data7,parentDataProperty:"madeAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data7.summary !== undefined){
if(!(validate27(data7.summary, {instancePath:instancePath+"/svtad/modifications/" + i0+"/summary",parentData:data7,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data7.direction !== undefined){
if(!(validate27(data7.direction, {instancePath:instancePath+"/svtad/modifications/" + i0+"/direction",parentData:data7,parentDataProperty:"direction",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data7.consultationDirected !== undefined){
if(typeof data7.consultationDirected !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0+"/consultationDirected",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data7.responsesPresentedAt !== undefined){
if(!(validate48(data7.responsesPresentedAt, {instancePath:instancePath+"/svtad/modifications/" + i0+"/responsesPresentedAt",parentData:data7,parentDataProperty:"responsesPresentedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data7.contraryDirection !== undefined){
if(typeof data7.contraryDirection !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0+"/contraryDirection",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data7.rationale !== undefined){
if(!(validate27(data7.rationale, {instancePath:instancePath+"/svtad/modifications/" + i0+"/rationale",parentData:data7,parentDataProperty:"rationale",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.tbrd !== undefined){
let data20 = data.tbrd;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd/" + i1,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data21.publishedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd/" + i1,keyword:"required",params:{missingProperty: "publishedAt"}}); errors++;
}
for(const key3 in data21){
if(!((key3 === "version") || (key3 === "publishedAt"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3}}); errors++;
}
}
if(data21.version !== undefined){
if(!(validate25(data21.version, {instancePath:instancePath+"/tbrd/" + i1+"/version",parentData:data21,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data21.publishedAt !== undefined){
if(!(validate48(data21.publishedAt, {instancePath:instancePath+"/tbrd/" + i1+"/publishedAt",parentData:data21,parentDataProperty:"publishedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd/" + i1,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.variations !== undefined){
let data24 = data.variations;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/variations",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/variations/" + i2,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data25.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/variations/" + i2,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
for(const key4 in data25){
if(!((key4 === "id") || (key4 === "title"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/variations/" + i2,keyword:"additionalProperties",params:{additionalProperty: key4}}); errors++;
}
}
if(data25.id !== undefined){
if(!(validate23(data25.id, {instancePath:instancePath+"/variations/" + i2+"/id",parentData:data25,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data25.title !== undefined){
if(!(validate27(data25.title, {instancePath:instancePath+"/variations/" + i2+"/title",parentData:data25,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/variations/" + i2,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/variations",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.participants !== undefined){
let data28 = data.participants;
if(Array.isArray(data28)){
if(data28.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/participants",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/participants/" + i3,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data29.name === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/participants/" + i3,keyword:"required",params:{missingProperty: "name"}}); errors++;
}
if(data29.role === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/participants/" + i3,keyword:"required",params:{missingProperty: "role"}}); errors++;
}
for(const key5 in data29){
if(!(((key5 === "id") || (key5 === "name")) || (key5 === "role"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/participants/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}}); errors++;
}
}
if(data29.id !== undefined){
if(!(validate23(data29.id, {instancePath:instancePath+"/participants/" + i3+"/id",parentData:data29,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data29.name !== undefined){
if(!(validate27(data29.name, {instancePath:instancePath+"/participants/" + i3+"/name",parentData:data29,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data29.role !== undefined){
let data32 = data29.role;
if(!((((data32 === "DCC") || (data32 === "Service Provider")) || (data32 === "User")) || (data32 === "Other"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/participants/" + i3+"/role",keyword:"enum",params:{allowedValues: schema30.properties.participants.items.properties.role.enum}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/participants/" + i3,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/participants",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data33 = data.subSystems;
if(Array.isArray(data33)){
if(data33.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i4,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data34.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i4,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
for(const key6 in data34){
if(!(((key6 === "id") || (key6 === "title")) || (key6 === "provider"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i4,keyword:"additionalProperties",params:{additionalProperty: key6}}); errors++;
}
}
if(data34.id !== undefined){
if(!(validate23(data34.id, {instancePath:instancePath+"/subSystems/" + i4+"/id",parentData:data34,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data34.title !== undefined){
if(!(validate27(data34.title, {instancePath:instancePath+"/subSystems/" + i4+"/title",parentData:data34,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data34.provider !== undefined){
if(!(validate23(data34.provider, {instancePath:instancePath+"/subSystems/" + i4+"/provider",parentData:data34,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i4,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.releases !== undefined){
let data38 = data.releases;
if(Array.isArray(data38)){
if(data38.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data39.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data39.subSystems === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5,keyword:"required",params:{missingProperty: "subSystems"}}); errors++;
}
if(data39.tbrd === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5,keyword:"required",params:{missingProperty: "tbrd"}}); errors++;
}
if(data39.milestones === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5,keyword:"required",params:{missingProperty: "milestones"}}); errors++;
}
for(const key7 in data39){
if(!(((((key7 === "id") || (key7 === "title")) || (key7 === "subSystems")) || (key7 === "tbrd")) || (key7 === "milestones"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}}); errors++;
}
}
if(data39.id !== undefined){
if(!(validate23(data39.id, {instancePath:instancePath+"/releases/" + i5+"/id",parentData:data39,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data39.title !== undefined){
if(!(validate27(data39.title, {instancePath:instancePath+"/releases/" + i5+"/title",parentData:data39,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data39.subSystems !== undefined){
let data42 = data39.subSystems;
if(Array.isArray(data42)){
if(data42.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data42[i6], {instancePath:instancePath+"/releases/" + i5+"/subSystems/" + i6,parentData:data42,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data39.tbrd !== undefined){
if(!(validate25(data39.tbrd, {instancePath:instancePath+"/releases/" + i5+"/tbrd",parentData:data39,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data39.milestones !== undefined){
let data45 = data39.milestones;
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data46.event === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7,keyword:"required",params:{missingProperty: "event"}}); errors++;
}
if(data46.baseline === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7,keyword:"required",params:{missingProperty: "baseline"}}); errors++;
}
for(const key8 in data46){
if(!((((((key8 === "id") || (key8 === "event")) || (key8 === "subSystem")) || (key8 === "baseline")) || (key8 === "forecast")) || (key8 === "actual"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7,keyword:"additionalProperties",params:{additionalProperty: key8}}); errors++;
}
}
if(data46.id !== undefined){
if(!(validate23(data46.id, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7+"/id",parentData:data46,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data46.event !== undefined){
let data48 = data46.event;
if(!(((((((data48 === "pit-start") || (data48 === "pit-end")) || (data48 === "sit-start")) || (data48 === "sit-end")) || (data48 === "user-testing-start")) || (data48 === "user-testing-end")) || (data48 === "go-live"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7+"/event",keyword:"enum",params:{allowedValues: schema30.properties.releases.items.properties.milestones.items.properties.event.enum}}); errors++;
}
}
if(data46.subSystem !== undefined){
if(!(validate23(data46.subSystem, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7+"/subSystem",parentData:data46,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data46.baseline !== undefined){
if(!(validate48(data46.baseline, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7+"/baseline",parentData:data46,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data46.forecast !== undefined){
if(!(validate48(data46.forecast, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7+"/forecast",parentData:data46,parentDataProperty:"forecast",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data46.actual !== undefined){
if(!(validate48(data46.actual, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7+"/actual",parentData:data46,parentDataProperty:"actual",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/milestones/" + i7,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5+"/milestones",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i5,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.attestations !== undefined){
let data53 = data.attestations;
if(Array.isArray(data53)){
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
let data54 = data53[i8];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.clause === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations/" + i8,keyword:"required",params:{missingProperty: "clause"}}); errors++;
}
if(data54.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations/" + i8,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
if(data54.by === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations/" + i8,keyword:"required",params:{missingProperty: "by"}}); errors++;
}
if(data54.at === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations/" + i8,keyword:"required",params:{missingProperty: "at"}}); errors++;
}
for(const key9 in data54){
if(!(((((key9 === "clause") || (key9 === "statement")) || (key9 === "by")) || (key9 === "at")) || (key9 === "release"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations/" + i8,keyword:"additionalProperties",params:{additionalProperty: key9}}); errors++;
}
}
if(data54.clause !== undefined){
let data55 = data54.clause;
if(!(((data55 === "2.2") || (data55 === "2.5")) || (data55 === "5.3"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations/" + i8+"/clause",keyword:"enum",params:{allowedValues: schema30.properties.attestations.items.properties.clause.enum}}); errors++;
}
}
if(data54.statement !== undefined){
if(!(validate27(data54.statement, {instancePath:instancePath+"/attestations/" + i8+"/statement",parentData:data54,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data54.by !== undefined){
if(!(validate27(data54.by, {instancePath:instancePath+"/attestations/" + i8+"/by",parentData:data54,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data54.at !== undefined){
if(!(validate48(data54.at, {instancePath:instancePath+"/attestations/" + i8+"/at",parentData:data54,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data54.release !== undefined){
if(!(validate23(data54.release, {instancePath:instancePath+"/attestations/" + i8+"/release",parentData:data54,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations/" + i8,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate238.errors = vErrors;
return errors === 0;
}

export const Readiness = validate271;
const schema31 = {"type":"object","additionalProperties":false,"required":["kind","id","release","phase","resources"],"properties":{"kind":{"const":"readiness"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"resources":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["resource","applicable"],"properties":{"resource":{"enum":["laboratories","Devices","tools","stubs","environments","data"]},"applicable":{"type":"boolean"},"reason":{"allOf":[{"$ref":"#/definitions/text"}]},"inPlace":{"type":"boolean"},"secure":{"type":"boolean"},"ready":{"type":"boolean"},"confirmedBy":{"allOf":[{"$ref":"#/definitions/text"}]},"confirmedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"evidence":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["applicable"],"properties":{"applicable":{"const":true}}},"then":{"required":["inPlace","secure","ready","confirmedBy","confirmedAt"]},"else":{"required":["reason"]}}},"entryCriteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["criterion","met","statement","answeredAt","evidence"],"properties":{"criterion":{"allOf":[{"$ref":"#/definitions/id"}]},"met":{"type":"boolean"},"statement":{"allOf":[{"$ref":"#/definitions/text"}]},"answeredAt":{"allOf":[{"$ref":"#/definitions/date"}]},"evidence":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}}}}}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.resources === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resources"}}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "id")) || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem")) || (key0 === "resources")) || (key0 === "entryCriteria"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("readiness" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "readiness"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
let data7 = data.resources;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.applicable === undefined) && (missing1 = "applicable")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data8.applicable !== undefined){
if(true !== data8.applicable){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs23 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.inPlace === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"required",params:{missingProperty: "inPlace"}}); errors++;
}
if(data8.secure === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"required",params:{missingProperty: "secure"}}); errors++;
}
if(data8.ready === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"required",params:{missingProperty: "ready"}}); errors++;
}
if(data8.confirmedBy === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"required",params:{missingProperty: "confirmedBy"}}); errors++;
}
if(data8.confirmedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"required",params:{missingProperty: "confirmedAt"}}); errors++;
}
}
var _valid1 = _errs23 === errors;
valid10 = _valid1;
ifClause1 = "then";
}
else {
const _errs24 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.reason === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
}
var _valid1 = _errs24 === errors;
valid10 = _valid1;
ifClause1 = "else";
}
if(!valid10){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"if",params:{failingKeyword: ifClause1}}); errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.resource === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"required",params:{missingProperty: "resource"}}); errors++;
}
if(data8.applicable === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"required",params:{missingProperty: "applicable"}}); errors++;
}
for(const key1 in data8){
if(!(func2.call(schema31.properties.resources.items.properties, key1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data8.resource !== undefined){
let data10 = data8.resource;
if(!((((((data10 === "laboratories") || (data10 === "Devices")) || (data10 === "tools")) || (data10 === "stubs")) || (data10 === "environments")) || (data10 === "data"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0+"/resource",keyword:"enum",params:{allowedValues: schema31.properties.resources.items.properties.resource.enum}}); errors++;
}
}
if(data8.applicable !== undefined){
if(typeof data8.applicable !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0+"/applicable",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data8.reason !== undefined){
if(!(validate27(data8.reason, {instancePath:instancePath+"/resources/" + i0+"/reason",parentData:data8,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data8.inPlace !== undefined){
if(typeof data8.inPlace !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0+"/inPlace",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data8.secure !== undefined){
if(typeof data8.secure !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0+"/secure",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data8.ready !== undefined){
if(typeof data8.ready !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0+"/ready",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data8.confirmedBy !== undefined){
if(!(validate27(data8.confirmedBy, {instancePath:instancePath+"/resources/" + i0+"/confirmedBy",parentData:data8,parentDataProperty:"confirmedBy",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data8.confirmedAt !== undefined){
if(!(validate48(data8.confirmedAt, {instancePath:instancePath+"/resources/" + i0+"/confirmedAt",parentData:data8,parentDataProperty:"confirmedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data8.evidence !== undefined){
if(!(validate27(data8.evidence, {instancePath:instancePath+"/resources/" + i0+"/evidence",parentData:data8,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/resources/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/resources",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.entryCriteria !== undefined){
let data19 = data.entryCriteria;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.criterion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
if(data20.met === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1,keyword:"required",params:{missingProperty: "met"}}); errors++;
}
if(data20.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
if(data20.answeredAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1,keyword:"required",params:{missingProperty: "answeredAt"}}); errors++;
}
if(data20.evidence === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1,keyword:"required",params:{missingProperty: "evidence"}}); errors++;
}
for(const key2 in data20){
if(!(((((key2 === "criterion") || (key2 === "met")) || (key2 === "statement")) || (key2 === "answeredAt")) || (key2 === "evidence"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data20.criterion !== undefined){
if(!(validate23(data20.criterion, {instancePath:instancePath+"/entryCriteria/" + i1+"/criterion",parentData:data20,parentDataProperty:"criterion",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data20.met !== undefined){
if(typeof data20.met !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1+"/met",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data20.statement !== undefined){
if(!(validate27(data20.statement, {instancePath:instancePath+"/entryCriteria/" + i1+"/statement",parentData:data20,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data20.answeredAt !== undefined){
if(!(validate48(data20.answeredAt, {instancePath:instancePath+"/entryCriteria/" + i1+"/answeredAt",parentData:data20,parentDataProperty:"answeredAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data20.evidence !== undefined){
let data25 = data20.evidence;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate27(data25[i2], {instancePath:instancePath+"/entryCriteria/" + i1+"/evidence/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1+"/evidence",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria/" + i1,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate271.errors = vErrors;
return errors === 0;
}

export const TestPlan = validate284;
const schema32 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","start","end","precursors"],"properties":{"kind":{"const":"test-plan"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"start":{"allOf":[{"$ref":"#/definitions/date"}]},"end":{"allOf":[{"$ref":"#/definitions/date"}]},"precursors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["phase","certificate"],"properties":{"phase":{"allOf":[{"$ref":"#/definitions/text"}]},"certificate":{"allOf":[{"$ref":"#/definitions/id"}]}}}},"precursorsStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"signOff":{"type":"object","additionalProperties":false,"required":["body","name","role","signedAt"],"properties":{"body":{"allOf":[{"$ref":"#/definitions/body"}]},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"role":{"allOf":[{"$ref":"#/definitions/text"}]},"signedAt":{"allOf":[{"$ref":"#/definitions/date"}]}}},"waivers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/waiver"}]}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["precursors"],"properties":{"precursors":{"maxItems":0}}},"then":{"required":["precursorsStatement"]}}]};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.precursors === undefined) && (missing1 = "precursors")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.precursors !== undefined){
let data2 = data.precursors;
if(Array.isArray(data2)){
if(data2.length > 0){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.precursorsStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "precursorsStatement"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.start === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "start"}}); errors++;
}
if(data.end === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "end"}}); errors++;
}
if(data.precursors === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "precursors"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("test-plan" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "test-plan"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate48(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate48(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.precursors !== undefined){
let data12 = data.precursors;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/precursors/" + i0,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data13.certificate === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/precursors/" + i0,keyword:"required",params:{missingProperty: "certificate"}}); errors++;
}
for(const key1 in data13){
if(!((key1 === "phase") || (key1 === "certificate"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/precursors/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data13.phase !== undefined){
if(!(validate27(data13.phase, {instancePath:instancePath+"/precursors/" + i0+"/phase",parentData:data13,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data13.certificate !== undefined){
if(!(validate23(data13.certificate, {instancePath:instancePath+"/precursors/" + i0+"/certificate",parentData:data13,parentDataProperty:"certificate",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/precursors/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/precursors",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.precursorsStatement !== undefined){
if(!(validate27(data.precursorsStatement, {instancePath:instancePath+"/precursorsStatement",parentData:data,parentDataProperty:"precursorsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.signOff !== undefined){
let data17 = data.signOff;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.body === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"required",params:{missingProperty: "body"}}); errors++;
}
if(data17.name === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"required",params:{missingProperty: "name"}}); errors++;
}
if(data17.role === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"required",params:{missingProperty: "role"}}); errors++;
}
if(data17.signedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"required",params:{missingProperty: "signedAt"}}); errors++;
}
for(const key2 in data17){
if(!((((key2 === "body") || (key2 === "name")) || (key2 === "role")) || (key2 === "signedAt"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data17.body !== undefined){
if(!(validate86(data17.body, {instancePath:instancePath+"/signOff/body",parentData:data17,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data17.name !== undefined){
if(!(validate27(data17.name, {instancePath:instancePath+"/signOff/name",parentData:data17,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data17.role !== undefined){
if(!(validate27(data17.role, {instancePath:instancePath+"/signOff/role",parentData:data17,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data17.signedAt !== undefined){
if(!(validate48(data17.signedAt, {instancePath:instancePath+"/signOff/signedAt",parentData:data17,parentDataProperty:"signedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.waivers !== undefined){
let data22 = data.waivers;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data22[i1], {instancePath:instancePath+"/waivers/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate284.errors = vErrors;
return errors === 0;
}

export const TestResults = validate301;
const schema33 = {"type":"object","additionalProperties":false,"required":["kind","id","release","phase","results"],"properties":{"kind":{"const":"test-results"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"results":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["test","executedAt","outcome","environment"],"properties":{"test":{"allOf":[{"$ref":"#/definitions/id"}]},"executedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"attempt":{"type":"integer","minimum":1},"outcome":{"allOf":[{"$ref":"#/definitions/outcome"}]},"environment":{"allOf":[{"$ref":"#/definitions/id"}]},"deviceSet":{"allOf":[{"$ref":"#/definitions/id"}]},"issues":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"decision":{"allOf":[{"$ref":"#/definitions/id"}]},"reason":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["outcome"],"properties":{"outcome":{"const":"descoped"}}},"then":{"required":["decision"]}}}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}};
const schema34 = {"enum":["passed","failed","blocked","not-run","in-progress","descoped"]};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "passed") || (data === "failed")) || (data === "blocked")) || (data === "not-run")) || (data === "in-progress")) || (data === "descoped"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema34.enum}}); errors++;
}
validate308.errors = vErrors;
return errors === 0;
}


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.results === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "results"}}); errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "id")) || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem")) || (key0 === "results"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("test-results" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "test-results"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data7 = data.results;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/results",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.outcome === undefined) && (missing1 = "outcome")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data8.outcome !== undefined){
if("descoped" !== data8.outcome){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.decision === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0,keyword:"required",params:{missingProperty: "decision"}}); errors++;
}
}
var _valid1 = _errs23 === errors;
valid10 = _valid1;
}
if(!valid10){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.test === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0,keyword:"required",params:{missingProperty: "test"}}); errors++;
}
if(data8.executedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0,keyword:"required",params:{missingProperty: "executedAt"}}); errors++;
}
if(data8.outcome === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0,keyword:"required",params:{missingProperty: "outcome"}}); errors++;
}
if(data8.environment === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0,keyword:"required",params:{missingProperty: "environment"}}); errors++;
}
for(const key1 in data8){
if(!(func2.call(schema33.properties.results.items.properties, key1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data8.test !== undefined){
if(!(validate23(data8.test, {instancePath:instancePath+"/results/" + i0+"/test",parentData:data8,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data8.executedAt !== undefined){
if(!(validate48(data8.executedAt, {instancePath:instancePath+"/results/" + i0+"/executedAt",parentData:data8,parentDataProperty:"executedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data8.attempt !== undefined){
let data12 = data8.attempt;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0+"/attempt",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0+"/attempt",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
}
}
}
if(data8.outcome !== undefined){
if(!(validate308(data8.outcome, {instancePath:instancePath+"/results/" + i0+"/outcome",parentData:data8,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data8.environment !== undefined){
if(!(validate23(data8.environment, {instancePath:instancePath+"/results/" + i0+"/environment",parentData:data8,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data8.deviceSet !== undefined){
if(!(validate23(data8.deviceSet, {instancePath:instancePath+"/results/" + i0+"/deviceSet",parentData:data8,parentDataProperty:"deviceSet",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data8.issues !== undefined){
let data16 = data8.issues;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0+"/issues",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate23(data16[i1], {instancePath:instancePath+"/results/" + i0+"/issues/" + i1,parentData:data16,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0+"/issues",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data8.decision !== undefined){
if(!(validate23(data8.decision, {instancePath:instancePath+"/results/" + i0+"/decision",parentData:data8,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data8.reason !== undefined){
if(!(validate27(data8.reason, {instancePath:instancePath+"/results/" + i0+"/reason",parentData:data8,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/results/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/results",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate301.errors = vErrors;
return errors === 0;
}

export const TestSpecification = validate315;
const schema35 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","status","matrix","tests"],"properties":{"kind":{"const":"test-specification"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"status":{"enum":["draft","prepared","approved"]},"preparedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"matrix":{"allOf":[{"$ref":"#/definitions/id"}]},"tests":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","group"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"group":{"allOf":[{"$ref":"#/definitions/id"}]},"stage":{"allOf":[{"$ref":"#/definitions/stage"}]}}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["status"],"properties":{"status":{"enum":["prepared","approved"]}}},"then":{"required":["preparedAt"]}},{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"properties":{"tests":{"items":{"required":["stage"]}}}}}]};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.status !== undefined){
let data2 = data.status;
if(!((data2 === "prepared") || (data2 === "approved"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preparedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "preparedAt"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.phase === undefined) && (missing2 = "phase")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests !== undefined){
let data4 = data.tests;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.stage === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i0,keyword:"required",params:{missingProperty: "stage"}}); errors++;
}
}
}
}
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.status === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}}); errors++;
}
if(data.matrix === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "matrix"}}); errors++;
}
if(data.tests === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("test-specification" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "test-specification"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data13 = data.status;
if(!(((data13 === "draft") || (data13 === "prepared")) || (data13 === "approved"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema35.properties.status.enum}}); errors++;
}
}
if(data.preparedAt !== undefined){
if(!(validate48(data.preparedAt, {instancePath:instancePath+"/preparedAt",parentData:data,parentDataProperty:"preparedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.matrix !== undefined){
if(!(validate23(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data16 = data.tests;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i1,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data17.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i1,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data17.group === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i1,keyword:"required",params:{missingProperty: "group"}}); errors++;
}
for(const key1 in data17){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "group")) || (key1 === "stage"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data17.id !== undefined){
if(!(validate23(data17.id, {instancePath:instancePath+"/tests/" + i1+"/id",parentData:data17,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data17.title !== undefined){
if(!(validate27(data17.title, {instancePath:instancePath+"/tests/" + i1+"/title",parentData:data17,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data17.group !== undefined){
if(!(validate23(data17.group, {instancePath:instancePath+"/tests/" + i1+"/group",parentData:data17,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data17.stage !== undefined){
if(!(validate65(data17.stage, {instancePath:instancePath+"/tests/" + i1+"/stage",parentData:data17,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i1,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate315.errors = vErrors;
return errors === 0;
}

export const TraceabilityMatrix = validate328;
const schema36 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","tbrd","requirements"],"properties":{"kind":{"const":"traceability-matrix"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"tbrd":{"allOf":[{"$ref":"#/definitions/version"}]},"requirements":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","source","type","group","phases","tests"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"source":{"allOf":[{"$ref":"#/definitions/text"}]},"type":{"allOf":[{"$ref":"#/definitions/requirementType"}]},"group":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"verification":{"enum":["test","inspection","analysis","demonstration"]},"tests":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/id"}]}},"rationale":{"allOf":[{"$ref":"#/definitions/text"}]},"retiredAt":{"allOf":[{"$ref":"#/definitions/date"}]}},"allOf":[{"if":{"required":["verification"],"properties":{"verification":{"enum":["inspection","analysis","demonstration"]}}},"then":{"required":["rationale"]}},{"if":{"properties":{"phases":{"contains":{"const":"PIT"}}}},"then":{"required":["subSystems"]}}]}}},"if":{"required":["releases"],"properties":{"releases":{"minItems":2}}},"then":{"properties":{"requirements":{"items":{"required":["release"]}}}}};

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.releases === undefined) && (missing0 = "releases")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.releases !== undefined){
let data0 = data.releases;
if(Array.isArray(data0)){
if(data0.length < 2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requirements !== undefined){
let data1 = data.requirements;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i0,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
if(data.tbrd === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tbrd"}}); errors++;
}
if(data.requirements === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requirements"}}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "id")) || (key0 === "version")) || (key0 === "title")) || (key0 === "releases")) || (key0 === "tbrd")) || (key0 === "requirements"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("traceability-matrix" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "traceability-matrix"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data7 = data.releases;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate23(data7[i1], {instancePath:instancePath+"/releases/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tbrd !== undefined){
if(!(validate25(data.tbrd, {instancePath:instancePath+"/tbrd",parentData:data,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
let data10 = data.requirements;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs26 = errors;
let valid16 = true;
const _errs27 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((data11.verification === undefined) && (missing1 = "verification")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data11.verification !== undefined){
let data12 = data11.verification;
if(!(((data12 === "inspection") || (data12 === "analysis")) || (data12 === "demonstration"))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid1 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.rationale === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "rationale"}}); errors++;
}
}
var _valid1 = _errs29 === errors;
valid16 = _valid1;
}
if(!valid16){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs31 = errors;
let valid18 = true;
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.phases !== undefined){
let data13 = data11.phases;
if(Array.isArray(data13)){
const _errs34 = errors;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs35 = errors;
if("PIT" !== data13[i3]){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid20 = _errs35 === errors;
if(valid20){
break;
}
}
if(!valid20){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid2 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs36 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.subSystems === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "subSystems"}}); errors++;
}
}
var _valid2 = _errs36 === errors;
valid18 = _valid2;
}
if(!valid18){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data11.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data11.source === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "source"}}); errors++;
}
if(data11.type === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data11.group === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "group"}}); errors++;
}
if(data11.phases === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "phases"}}); errors++;
}
if(data11.tests === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"required",params:{missingProperty: "tests"}}); errors++;
}
for(const key1 in data11){
if(!(func2.call(schema36.properties.requirements.items.properties, key1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data11.id !== undefined){
if(!(validate23(data11.id, {instancePath:instancePath+"/requirements/" + i2+"/id",parentData:data11,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data11.title !== undefined){
if(!(validate27(data11.title, {instancePath:instancePath+"/requirements/" + i2+"/title",parentData:data11,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data11.source !== undefined){
if(!(validate27(data11.source, {instancePath:instancePath+"/requirements/" + i2+"/source",parentData:data11,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data11.type !== undefined){
if(!(validate163(data11.type, {instancePath:instancePath+"/requirements/" + i2+"/type",parentData:data11,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data11.group !== undefined){
if(!(validate23(data11.group, {instancePath:instancePath+"/requirements/" + i2+"/group",parentData:data11,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data11.release !== undefined){
if(!(validate23(data11.release, {instancePath:instancePath+"/requirements/" + i2+"/release",parentData:data11,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data11.subSystems !== undefined){
let data21 = data11.subSystems;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data21[i4], {instancePath:instancePath+"/requirements/" + i2+"/subSystems/" + i4,parentData:data21,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data11.phases !== undefined){
let data23 = data11.phases;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
if(!(validate30(data23[i5], {instancePath:instancePath+"/requirements/" + i2+"/phases/" + i5,parentData:data23,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data11.verification !== undefined){
let data25 = data11.verification;
if(!((((data25 === "test") || (data25 === "inspection")) || (data25 === "analysis")) || (data25 === "demonstration"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2+"/verification",keyword:"enum",params:{allowedValues: schema36.properties.requirements.items.properties.verification.enum}}); errors++;
}
}
if(data11.tests !== undefined){
let data26 = data11.tests;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data26[i6], {instancePath:instancePath+"/requirements/" + i2+"/tests/" + i6,parentData:data26,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data11.rationale !== undefined){
if(!(validate27(data11.rationale, {instancePath:instancePath+"/requirements/" + i2+"/rationale",parentData:data11,parentDataProperty:"rationale",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data11.retiredAt !== undefined){
if(!(validate48(data11.retiredAt, {instancePath:instancePath+"/requirements/" + i2+"/retiredAt",parentData:data11,parentDataProperty:"retiredAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i2,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

export const UserTesting = validate345;
const schema37 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","required","reason"],"properties":{"kind":{"const":"user-testing"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"required":{"type":"boolean"},"reason":{"allOf":[{"$ref":"#/definitions/text"}]},"users":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["participant"],"properties":{"participant":{"allOf":[{"$ref":"#/definitions/id"}]},"entryMetAt":{"allOf":[{"$ref":"#/definitions/date"}]},"evidence":{"allOf":[{"$ref":"#/definitions/text"}]},"startedAt":{"allOf":[{"$ref":"#/definitions/date"}]}}}},"entryRequirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"requiresSitCompletion":{"type":"boolean"},"approach":{"allOf":[{"$ref":"#/definitions/text"}]},"tests":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"timescales":{"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"allOf":[{"$ref":"#/definitions/date"}]},"end":{"allOf":[{"$ref":"#/definitions/date"}]}}},"completion":{"allOf":[{"$ref":"#/definitions/text"}]},"issueProcess":{"allOf":[{"$ref":"#/definitions/text"}]},"notification":{"allOf":[{"$ref":"#/definitions/text"}]},"commencedAt":{"allOf":[{"$ref":"#/definitions/date"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["users","entryRequirements","approach","tests","timescales","completion","issueProcess","notification"]}};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.required === undefined) && (missing0 = "required")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.required !== undefined){
if(true !== data.required){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "users"}}); errors++;
}
if(data.entryRequirements === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "entryRequirements"}}); errors++;
}
if(data.approach === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "approach"}}); errors++;
}
if(data.tests === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}}); errors++;
}
if(data.timescales === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timescales"}}); errors++;
}
if(data.completion === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completion"}}); errors++;
}
if(data.issueProcess === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issueProcess"}}); errors++;
}
if(data.notification === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notification"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.required === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "required"}}); errors++;
}
if(data.reason === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("user-testing" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "user-testing"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.reason !== undefined){
if(!(validate27(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
let data8 = data.users;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/users",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.participant === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/users/" + i0,keyword:"required",params:{missingProperty: "participant"}}); errors++;
}
for(const key1 in data9){
if(!((((key1 === "participant") || (key1 === "entryMetAt")) || (key1 === "evidence")) || (key1 === "startedAt"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/users/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data9.participant !== undefined){
if(!(validate23(data9.participant, {instancePath:instancePath+"/users/" + i0+"/participant",parentData:data9,parentDataProperty:"participant",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data9.entryMetAt !== undefined){
if(!(validate48(data9.entryMetAt, {instancePath:instancePath+"/users/" + i0+"/entryMetAt",parentData:data9,parentDataProperty:"entryMetAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data9.evidence !== undefined){
if(!(validate27(data9.evidence, {instancePath:instancePath+"/users/" + i0+"/evidence",parentData:data9,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data9.startedAt !== undefined){
if(!(validate48(data9.startedAt, {instancePath:instancePath+"/users/" + i0+"/startedAt",parentData:data9,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/users/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/users",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.entryRequirements !== undefined){
let data14 = data.entryRequirements;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryRequirements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data14[i1], {instancePath:instancePath+"/entryRequirements/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/entryRequirements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.requiresSitCompletion !== undefined){
if(typeof data.requiresSitCompletion !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/requiresSitCompletion",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.approach !== undefined){
if(!(validate27(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data18 = data.tests;
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i2,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data19.title === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i2,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
for(const key2 in data19){
if(!((key2 === "id") || (key2 === "title"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data19.id !== undefined){
if(!(validate23(data19.id, {instancePath:instancePath+"/tests/" + i2+"/id",parentData:data19,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data19.title !== undefined){
if(!(validate27(data19.title, {instancePath:instancePath+"/tests/" + i2+"/title",parentData:data19,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i2,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.timescales !== undefined){
let data22 = data.timescales;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.start === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/timescales",keyword:"required",params:{missingProperty: "start"}}); errors++;
}
if(data22.end === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/timescales",keyword:"required",params:{missingProperty: "end"}}); errors++;
}
for(const key3 in data22){
if(!((key3 === "start") || (key3 === "end"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/timescales",keyword:"additionalProperties",params:{additionalProperty: key3}}); errors++;
}
}
if(data22.start !== undefined){
if(!(validate48(data22.start, {instancePath:instancePath+"/timescales/start",parentData:data22,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data22.end !== undefined){
if(!(validate48(data22.end, {instancePath:instancePath+"/timescales/end",parentData:data22,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/timescales",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.completion !== undefined){
if(!(validate27(data.completion, {instancePath:instancePath+"/completion",parentData:data,parentDataProperty:"completion",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.issueProcess !== undefined){
if(!(validate27(data.issueProcess, {instancePath:instancePath+"/issueProcess",parentData:data,parentDataProperty:"issueProcess",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.notification !== undefined){
if(!(validate27(data.notification, {instancePath:instancePath+"/notification",parentData:data,parentDataProperty:"notification",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.commencedAt !== undefined){
if(!(validate48(data.commencedAt, {instancePath:instancePath+"/commencedAt",parentData:data,parentDataProperty:"commencedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate345.errors = vErrors;
return errors === 0;
}

export const validators = { 'approach': Approach, 'certificates': Certificates, 'completion-report': CompletionReport, 'coverage': Coverage, 'decisions': Decisions, 'issue-log': IssueLog, 'notices': Notices, 'programme': Programme, 'readiness': Readiness, 'test-plan': TestPlan, 'test-results': TestResults, 'test-specification': TestSpecification, 'traceability-matrix': TraceabilityMatrix, 'user-testing': UserTesting };
export const ungoverned = {"approach":["emulators","emulatorsStatement","deviceSets","deviceSetsStatement"]};
